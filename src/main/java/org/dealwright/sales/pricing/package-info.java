/** Says what a line costs and what a document comes to: pure arithmetic, and the rules that apply it to whatever is written. */
@NullMarked
@ApplicationModule(allowedDependencies = {
        "core.kernel", "core.schema", "core.query", "core.company", "core.store", "core.action", "sales.product"})
package org.dealwright.sales.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
