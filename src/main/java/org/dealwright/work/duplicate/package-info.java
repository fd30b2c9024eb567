/** Records that may be one and the same: which ones look alike by the rules that the rooms publish, and writing that stops at them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema", "core.query", "core.access", "core.store", "core.action"})
package org.dealwright.work.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
