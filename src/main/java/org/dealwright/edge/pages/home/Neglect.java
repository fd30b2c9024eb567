package org.dealwright.edge.pages.home;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.dealwright.core.company.Organization;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.sales.opportunity.Opportunity;

/** When a deal counts as neglected: no change for as many days as the company's settings allow its stage; 0 never. */
final class Neglect {
    private static final List<Column<Integer>> BY_STAGE = List.of(Organization.ROT_QUALIFY, Organization.ROT_DEVELOP, Organization.ROT_PROPOSE,
            Organization.ROT_CLOSE);
    private final Visit visit;

    Neglect(Visit visit) {
        this.visit = visit;
    }

    Predicate predicate() {
        var company = visit.reader().first(Query.of(Organization.TYPE).select(BY_STAGE.toArray(Column<?>[]::new)).withoutLabels());
        var parts = new ArrayList<Predicate>();
        company.ifPresent(row -> {
            for (var at = 0; at < BY_STAGE.size(); at++) {
                var days = row.get(BY_STAGE.get(at));
                if (days != null && days > 0) {
                    parts.add(Predicate.all(stage(Opportunity.QUALIFY + at), unchanged(days)));
                }
            }
        });
        return Predicate.any(parts);
    }

    /** Deals without a stage stand in the first. */
    private static Predicate stage(int stage) {
        var is = Predicate.eq(Opportunity.STAGE, stage);
        return stage == Opportunity.QUALIFY ? Predicate.any(is, new Predicate.IsEmpty(Path.of(Opportunity.STAGE))) : is;
    }

    private Predicate unchanged(int days) {
        return new Predicate.Compare(Path.of(Opportunity.TYPE.modifiedOn()), Operator.LT, visit.clock().instant().minus(Duration.ofDays(days)));
    }
}
