/** Who may do what to which rows: people, teams, units and roles, and the condition that every question and write is put under. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema", "core.query"})
package org.dealwright.core.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
