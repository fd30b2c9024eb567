/** What a customer has ordered: orders, their lines, and how they are fulfilled or canceled. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema", "core.query", "work.activity", "sales.product"})
package org.dealwright.sales.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
