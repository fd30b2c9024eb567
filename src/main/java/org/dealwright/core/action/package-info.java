/** What can be done: verbs in one transaction, with rights, rules, lifecycle, history and consequences, whoever calls them. */
@NullMarked
@ApplicationModule(allowedDependencies = {
        "core.kernel", "core.schema", "core.query", "core.access", "core.company", "core.store"})
package org.dealwright.core.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
