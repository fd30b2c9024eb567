/** A deal that may be won: what the customer needs, what is proposed, its products, competitors, stages and its end. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema", "core.query", "core.language", "core.company", "core.access",
        "core.store", "core.action", "work.activity", "work.process", "sales.party", "sales.product", "sales.pricing"})
package org.dealwright.sales.opportunity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
