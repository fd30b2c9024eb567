/** The record types as the web API describes them to programs: EntityDefinitions and what hangs on them. */
@NullMarked
package org.dealwright.edge.webapi.definitions;

import org.jspecify.annotations.NullMarked;
