/** What is offered to a customer: quotes in revisions, their lines, how they end; and the rules that all documents to customers share. */
@NullMarked
@ApplicationModule(allowedDependencies = {
        "core.kernel", "core.schema", "core.query", "core.company", "core.language", "core.store", "core.action", "work.activity",
        "sales.product", "sales.pricing", "sales.party", "sales.opportunity"})
package org.dealwright.sales.quote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
