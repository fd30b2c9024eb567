/** The metadata document: types, sets and operations as XML that OData clients read. */
@NullMarked
package org.dealwright.edge.webapi.csdl;

import org.jspecify.annotations.NullMarked;
