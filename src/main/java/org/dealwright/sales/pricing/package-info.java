/** Says what a line costs and what a document comes to; pure: no records, no clock, no floating point. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel"})
package org.dealwright.sales.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
