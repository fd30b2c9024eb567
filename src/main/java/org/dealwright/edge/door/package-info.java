/** The front door: sessions, tokens, headers, firewall, and the page on which people sign in. */
@NullMarked
@ApplicationModule(allowedDependencies = {
        "core.kernel", "core.schema", "core.query", "core.access", "core.company", "core.language", "core.store", "core.action", "core.identity",
        "sales.literature", "edge.pages :: view", "edge.setup"})
package org.dealwright.edge.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
