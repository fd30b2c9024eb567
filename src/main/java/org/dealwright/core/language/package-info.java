/** The words that people see, in six languages, and how words are compared. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel"})
package org.dealwright.core.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
