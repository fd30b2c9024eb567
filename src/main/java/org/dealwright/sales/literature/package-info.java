/** What one gives customers to read: brochures, manuals and price sheets by subject, each with its files or links. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema", "core.query", "core.store", "core.action"})
package org.dealwright.sales.literature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
