/** Tests of the pages. */
@NullMarked
package org.dealwright.edge.pages;

import org.jspecify.annotations.NullMarked;
