/** What one gives customers to read: brochures, manuals and price sheets by subject, each with its files or links, and what was sent to whom. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema", "core.query", "core.store", "core.action", "core.job",
        "work.activity"})
package org.dealwright.sales.literature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
