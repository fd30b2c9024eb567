package org.dealwright.core.action;

import java.util.Map;

import org.dealwright.core.access.AccessError;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Change;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Writer;

/** Rights on single rows for single people and teams, and on what follows the rows. */
final class Sharing {
    private final Writer writer;
    private final Parts parts;

    Sharing(Writer writer, Parts parts) {
        this.writer = writer;
        this.parts = parts;
    }

    /** The mask takes the place of what was shared; 0 ends it. */
    void set(Row row, Ref principal, int mask) {
        if (row.type().owned() && principal.equals(row.get(row.type().owner()))) {
            throw new Fault.Refused(AccessError.OWNER_CANNOT_BE_SHAREE, Map.of());
        }
        writer.share(row.ref(), principal, mask);
        writer.tell(new Change(row.ref(), Change.Kind.SHARED, Map.of("rights", new Change.Step(null, principal.type() + ":" + principal.id() + ":" + mask))));
        children(row, principal, mask);
    }

    private void children(Row row, Ref principal, int mask) {
        for (var link : parts.registry().children(row.type())) {
            if (link.cascade().share() && link.child().owned()) {
                for (var child : writer.lockAll(link.child(), Predicate.pointsAt(link.lookup(), row.id()))) {
                    if (!principal.equals(child.get(child.type().owner()))) {
                        set(child, principal, mask);
                    }
                }
            }
        }
    }
}
