/** Values and errors that every room speaks of. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.dealwright.core.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
