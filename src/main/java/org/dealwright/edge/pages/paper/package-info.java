/** The way from a record to its printed document. */
@NullMarked
package org.dealwright.edge.pages.paper;

import org.jspecify.annotations.NullMarked;
