/** Guided stages: what a process asks for in which order, how far a record has come, and where it may go next. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema", "core.query", "core.language", "core.company", "core.access",
        "core.store", "core.action"})
package org.dealwright.work.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
