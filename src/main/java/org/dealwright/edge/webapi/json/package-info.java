/** Rows as the JSON of the wire: values, annotations, nesting. */
@NullMarked
package org.dealwright.edge.webapi.json;

import org.jspecify.annotations.NullMarked;
