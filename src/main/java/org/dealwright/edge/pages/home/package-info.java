/** What is to be done today, and how the reader's deals stand. */
@NullMarked
package org.dealwright.edge.pages.home;

import org.jspecify.annotations.NullMarked;
