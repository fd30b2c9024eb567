/** The door for programs: OData v4 and FetchXML over HTTP, wire-compatible with the Dataverse Web API. */
@NullMarked
@ApplicationModule(allowedDependencies = {
        "core.kernel", "core.schema", "core.query", "core.access", "core.company", "core.store", "core.action", "core.language",
        "work.activity", "work.duplicate", "edge.exchange",
        "sales.lead", "sales.opportunity", "sales.product", "sales.pricing", "sales.quote", "sales.order", "sales.invoice"})
package org.dealwright.edge.webapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
