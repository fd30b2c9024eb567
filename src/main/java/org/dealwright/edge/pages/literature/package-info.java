/** The library on pages: files with their versions, their preview, and sending them from any record. */
@NullMarked
package org.dealwright.edge.pages.literature;

import org.jspecify.annotations.NullMarked;
