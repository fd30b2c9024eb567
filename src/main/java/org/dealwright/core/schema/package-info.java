/** What a record is: types, columns, choices, lifecycles, relationships and layouts as values, and the registry that knows them all. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel"})
package org.dealwright.core.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
