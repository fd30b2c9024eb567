/** A request's address as asked: path and query options as a tree of pure syntax, in which no name is known yet. */
@NullMarked
package org.dealwright.edge.webapi.url;

import org.jspecify.annotations.NullMarked;
