/** The first start: a company with its root unit, roles and first administrator, founded on a page, headless, or as a sample. */
@NullMarked
@ApplicationModule(allowedDependencies = {
        "core.kernel", "core.schema", "core.query", "core.access", "core.company", "core.language", "core.store", "core.action", "core.identity",
        "work.activity", "work.process", "sales.party", "sales.lead", "sales.literature", "sales.competitor", "sales.connection", "sales.rivalry", "sales.opportunity", "sales.product",
        "sales.quote", "sales.order", "sales.invoice"})
package org.dealwright.edge.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
