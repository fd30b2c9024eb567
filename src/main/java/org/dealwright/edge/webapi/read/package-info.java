/** Answers to what only reads: lists, records, values, references, counts. */
@NullMarked
package org.dealwright.edge.webapi.read;

import org.jspecify.annotations.NullMarked;
