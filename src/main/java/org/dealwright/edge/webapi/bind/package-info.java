/** What a request asks for in names and literals, as questions to the core: columns, conditions, order, sums. */
@NullMarked
package org.dealwright.edge.webapi.bind;

import org.jspecify.annotations.NullMarked;
