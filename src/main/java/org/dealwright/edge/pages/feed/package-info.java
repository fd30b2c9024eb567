/** What happened around a record, and what is planned. */
@NullMarked
package org.dealwright.edge.pages.feed;

import org.jspecify.annotations.NullMarked;
