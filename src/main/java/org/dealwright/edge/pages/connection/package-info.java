/** The people around a deal, and what a record has to do with others. */
@NullMarked
package org.dealwright.edge.pages.connection;

import org.jspecify.annotations.NullMarked;
