/** What a customer has ordered: orders, their lines, and how they are fulfilled or canceled. */
@NullMarked
@ApplicationModule(allowedDependencies = {
        "core.kernel", "core.schema", "core.query", "core.company", "core.language", "core.store", "core.action", "work.activity",
        "sales.product", "sales.pricing", "sales.opportunity", "sales.quote"})
package org.dealwright.sales.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
