/** The company itself: who it is, how it counts, prices and numbers, and the currencies in which it sells. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema"})
package org.dealwright.core.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
