/** One record: its head, fields in place, what hangs on it, and what happened to it. */
@NullMarked
package org.dealwright.edge.pages.record;

import org.jspecify.annotations.NullMarked;
