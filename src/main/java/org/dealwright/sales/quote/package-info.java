/** What is offered to a customer: quotes in revisions, their lines, and how they end. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema", "core.query", "work.activity", "sales.product"})
package org.dealwright.sales.quote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
