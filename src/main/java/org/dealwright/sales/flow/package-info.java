/** Processes that the company draws itself, through whatever selling makes: from the lead to the invoice. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema", "core.store", "core.action", "work.process", "sales.lead", "sales.opportunity",
        "sales.quote", "sales.order", "sales.invoice"})
package org.dealwright.sales.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
