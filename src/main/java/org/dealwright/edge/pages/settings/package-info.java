/** The way to everything that administrators keep. */
@NullMarked
package org.dealwright.edge.pages.settings;

import org.jspecify.annotations.NullMarked;
