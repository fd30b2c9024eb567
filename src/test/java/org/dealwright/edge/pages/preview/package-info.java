/** Sample pages of an invented company, rendered without a database, for tests and for judging by eye. */
@NullMarked
package org.dealwright.edge.pages.preview;

import org.jspecify.annotations.NullMarked;
