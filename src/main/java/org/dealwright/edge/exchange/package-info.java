/** Records from files: a CSV file is read, its columns are mapped once, and its lines become records by the same rules as everywhere. Pages and web API stand on it. */
@NullMarked
@ApplicationModule(allowedDependencies = {
        "core.kernel", "core.language", "core.job", "core.schema", "core.query", "core.access", "core.store", "core.action", "core.identity", "work.activity",
        "sales.opportunity"})
package org.dealwright.edge.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
