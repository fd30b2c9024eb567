/** Asks for what a stage still needs before its record goes on, and for nothing else. */
@NullMarked
package org.dealwright.edge.pages.stage;

import org.jspecify.annotations.NullMarked;
