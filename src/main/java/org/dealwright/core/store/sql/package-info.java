/** The only place where SQL is made; one dialect, values always bound, names only from the registry. */
@NullMarked
package org.dealwright.core.store.sql;

import org.jspecify.annotations.NullMarked;
