/** How people and programs prove who they are, and who may do what: passwords, tokens, sign-in, roles, and the rules that keep people, teams and units sound. */
@NullMarked
@ApplicationModule(allowedDependencies = {
        "core.kernel", "core.schema", "core.query", "core.access", "core.company", "core.store", "core.action"})
package org.dealwright.core.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
