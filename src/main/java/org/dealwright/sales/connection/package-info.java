/** Who has to do with what: two records and the role that each plays for the other; the stakeholders and the sales team of a deal among them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema", "core.query", "core.language", "core.access", "core.store", "core.action", "sales.lead",
        "sales.opportunity"})
package org.dealwright.sales.connection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
