/** How we fare against whom: our products beside a competitor's point by point, the record of won and lost deals, and what stands beside a deal. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema", "core.query", "core.access", "core.store", "core.action", "work.activity",
        "sales.competitor", "sales.literature", "sales.opportunity", "sales.product"})
package org.dealwright.sales.rivalry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
