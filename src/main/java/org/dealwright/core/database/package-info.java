/** How PostgreSQL is started, kept and backed up: the embedded one by default, an external one when the data source is set. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel"})
package org.dealwright.core.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
