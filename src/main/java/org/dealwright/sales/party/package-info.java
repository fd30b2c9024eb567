/** The companies and people whom one sells to, and what every record of a possible customer says about them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema", "core.query", "core.store", "core.action", "work.duplicate"})
package org.dealwright.sales.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
