/** What can be done with records on pages: which buttons show, what they ask, what they run. */
@NullMarked
package org.dealwright.edge.pages.verb;

import org.jspecify.annotations.NullMarked;
