/** HTML for people: lists, boards, record pages, dialogs, dashboards. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core.kernel"})
package org.dealwright.edge.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
