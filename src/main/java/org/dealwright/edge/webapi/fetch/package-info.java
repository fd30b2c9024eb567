/** FetchXML as asked, and the cookies by which a reader of either query language finds the next page. */
@NullMarked
package org.dealwright.edge.webapi.fetch;

import org.jspecify.annotations.NullMarked;
