/** HTML for people: lists, boards, record pages, dialogs, dashboards. */
@NullMarked
@ApplicationModule(allowedDependencies = {
        "core.kernel", "core.language", "core.schema", "core.query", "core.company", "core.access", "core.store", "core.action", "core.identity",
        "work.activity", "work.process", "work.duplicate", "sales.party", "sales.lead", "sales.opportunity", "sales.competitor", "sales.connection", "sales.literature", "sales.product",
        "sales.pricing", "sales.quote", "sales.order", "sales.invoice", "sales.flow", "sales.rivalry", "edge.paper", "edge.exchange"})
package org.dealwright.edge.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
