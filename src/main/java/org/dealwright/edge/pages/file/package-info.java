/** Files that hang on records, handed out. */
@NullMarked
package org.dealwright.edge.pages.file;

import org.jspecify.annotations.NullMarked;
