/** What happens around any record: tasks, calls, e-mails, letters, faxes, appointments, who took part in them, and notes with files. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema", "core.query", "core.store", "core.action"})
package org.dealwright.work.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
