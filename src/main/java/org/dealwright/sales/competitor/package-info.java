/** Who else wants the same deals: competitors, what they offer against our products and where they compete. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema", "core.query", "work.process"})
package org.dealwright.sales.competitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
