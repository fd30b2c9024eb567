package org.dealwright.sales.lead;

import static org.dealwright.core.query.Predicate.all;
import static org.dealwright.core.query.Predicate.eq;
import static org.dealwright.core.query.Predicate.everything;
import static org.dealwright.core.query.Predicate.in;
import static org.dealwright.core.query.Predicate.mine;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Span;
import org.dealwright.core.query.Span.Unit;
import org.dealwright.core.query.Views;

@Component
final class LeadViews implements Views {
    private static final Predicate OPEN = eq(Lead.TYPE.state(), Lead.State.OPEN.number());
    private static final Predicate CLOSED = in(Lead.TYPE.state(), List.of(Lead.State.QUALIFIED.number(), Lead.State.DISQUALIFIED.number()));

    private static final ListView LEADS = ListView.of(Lead.TYPE, "myopen", Lead.NAME.full(), Lead.TOPIC, Lead.COMPANY, Lead.RATING, Lead.SOURCE,
                    Lead.VALUE, Lead.TYPE.status(), Lead.TYPE.createdOn(), Lead.TYPE.owner())
            .where(all(OPEN, mine(Lead.TYPE.owner())))
            .sort(Sort.descending(Lead.TYPE.createdOn()));

    @Override
    public List<ListView> views() {
        return List.of(LEADS.without(Lead.TYPE.owner()).first(),
                LEADS.as("open", OPEN),
                LEADS.as("all", everything()),
                LEADS.as("closed", CLOSED).sort(Sort.descending(Lead.TYPE.modifiedOn())),
                LEADS.as("openedthisweek", opened(new Span.Whole(Unit.WEEK, 0))),
                LEADS.as("openedlastweek", opened(new Span.Whole(Unit.WEEK, -1))),
                LEADS.as("olderthansixmonths", opened(new Span.OlderThan(Unit.MONTH, 6))));
    }

    private static Predicate opened(Span when) {
        return all(OPEN, new Predicate.Within(Path.of(Lead.TYPE.createdOn()), when));
    }
}
