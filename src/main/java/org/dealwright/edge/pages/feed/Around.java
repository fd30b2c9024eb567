package org.dealwright.edge.pages.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Relationship;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;

/** The records that belong to one and have activities of their own: the deals and contacts of a customer, the quotes of a deal. */
final class Around {
    private static final int MANY = 200;
    private final Visit visit;
    private final Row row;

    Around(Visit visit, Row row) {
        this.visit = visit;
        this.row = row;
    }

    boolean isSome() {
        return !links().isEmpty();
    }

    /** The record itself first; of each kind those that changed last. A question a kind. */
    List<UUID> ids() {
        var ids = new ArrayList<UUID>(List.of(row.id()));
        links().stream().map(Relationship::child).distinct().forEach(child -> visit.reader().rows(Query.of(child).select(child.id()).withoutLabels()
                .where(Predicate.any(links().stream().filter(link -> link.child() == child)
                        .map(link -> Predicate.pointsAt(link.lookup(), row.id())).toList()))
                .sort(Sort.descending(child.modifiedOn())).limit(MANY)).forEach(each -> ids.add(each.id())));
        return ids.stream().distinct().toList();
    }

    private List<Relationship> links() {
        return visit.registry().children(row.type()).stream().filter(link -> hasItsOwn(link.child())).toList();
    }

    private boolean hasItsOwn(RecordType child) {
        return child != row.type() && !child.isActivity() && child.has(Feature.ACTIVITIES)
                && visit.reader().guard().standing().holds(child, Privilege.READ);
    }
}
