/** The words that people see, in six languages: texts, numbers, money, dates, and how words are compared when people search. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel"})
package org.dealwright.core.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
