/** What requests change: records, their values and links, alone and in batches. */
@NullMarked
package org.dealwright.edge.webapi.write;

import org.jspecify.annotations.NullMarked;
