/** Documents for customers: quotes, orders and invoices as PDF, in any of the languages, on the company's own letterhead. */
@NullMarked
@ApplicationModule(allowedDependencies = {
        "core.kernel", "core.language", "core.schema", "core.query", "core.company", "core.access", "core.store", "core.action",
        "sales.party", "sales.product", "sales.quote", "sales.order", "sales.invoice"})
package org.dealwright.edge.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
