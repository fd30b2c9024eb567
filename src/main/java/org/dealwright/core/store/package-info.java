/** Where rows are kept: reads of guarded questions, writes with their history, and nothing that goes round the guard. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.job", "core.schema", "core.query", "core.access", "core.company", "core.language"})
package org.dealwright.core.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
