/** Competitors on pages: scorecards side by side, the record of won and lost deals, and the battle card beside a deal. */
@NullMarked
package org.dealwright.edge.pages.rivalry;

import org.jspecify.annotations.NullMarked;
