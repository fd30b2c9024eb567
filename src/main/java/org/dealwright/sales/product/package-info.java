/** What is sold: products and families, units, price lists and discounts, and the columns that every document with lines shares. */
@NullMarked
@ApplicationModule(allowedDependencies = {
        "core.kernel", "core.schema", "core.query", "core.company", "core.store", "core.action"})
package org.dealwright.sales.product;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
