/** What the product does by itself when something happens to a record, as the company asked for it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema", "core.store", "core.action", "work.process", "work.activity"})
package org.dealwright.work.automation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
