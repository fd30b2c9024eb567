/** Rows as people read and enter them: values, editors, and typed text back into values. */
@NullMarked
package org.dealwright.edge.pages.present;

import org.jspecify.annotations.NullMarked;
