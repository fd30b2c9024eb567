/** Where processes are drawn, tried and published. */
@NullMarked
package org.dealwright.edge.pages.flow;

import org.jspecify.annotations.NullMarked;
