/** What the command menu finds across record types. */
@NullMarked
package org.dealwright.edge.pages.search;

import org.jspecify.annotations.NullMarked;
