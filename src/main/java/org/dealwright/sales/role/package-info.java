/** The roles in which people sell, and what each of them may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.access"})
package org.dealwright.sales.role;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
