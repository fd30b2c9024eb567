/** What a customer owes: invoices, their lines, how they are issued, paid and canceled. */
@NullMarked
@ApplicationModule(allowedDependencies = {
        "core.kernel", "core.schema", "core.query", "core.company", "core.store", "core.action",
        "sales.product", "sales.pricing", "sales.opportunity", "sales.quote", "sales.order"})
package org.dealwright.sales.invoice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
