/** What the product does by itself: work that comes again and again, and work that a write asks for, done after its commit, once, on some node, over restarts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel"})
package org.dealwright.core.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
