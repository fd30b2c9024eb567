/** Interest that is not yet verified: a person, a company and a possible deal in one loose record, until it is qualified or given up. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema", "core.query", "core.company", "core.access",
        "core.store", "core.action", "work.process", "work.activity", "work.duplicate", "sales.party", "sales.opportunity"})
package org.dealwright.sales.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
