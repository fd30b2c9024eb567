/** What is asked: one pure model of rows, conditions, order, page and sums behind every list, lookup, board, chart, export and API read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel", "core.schema"})
package org.dealwright.core.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
