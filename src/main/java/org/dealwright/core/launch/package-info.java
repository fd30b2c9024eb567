/** How the product gets from its command to its first page without waste. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.dealwright.core.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
