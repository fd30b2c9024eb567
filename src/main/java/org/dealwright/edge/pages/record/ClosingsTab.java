package org.dealwright.edge.pages.record;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Blank;
import org.dealwright.edge.pages.view.Body;
import org.dealwright.edge.pages.view.Grid;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityClose;

/** Every end that a deal had, also those that were taken back by reopening it. */
@Component
final class ClosingsTab implements TabContent {
    private static final String NAME = "closings";
    private static final int MANY = 100, WIDTH = 150;
    private static final List<Column<?>> COLUMNS = List.of(OpportunityClose.STATE, OpportunityClose.REASON, OpportunityClose.ACTUAL_REVENUE,
            OpportunityClose.COMMON.actualEnd(), OpportunityClose.COMPETITOR, OpportunityClose.COMMON.description(), OpportunityClose.TYPE.status(),
            OpportunityClose.TYPE.createdBy());

    @Override
    public List<String> tabs(Visit visit, Row row) {
        return row.type().equals(Opportunity.TYPE) && visit.reader().guard().standing().holds(OpportunityClose.TYPE, Privilege.READ) ? List.of(NAME) : List.of();
    }

    @Override
    public Optional<Body> of(Visit visit, Row row, String tab) {
        return tab.equals(NAME) && !tabs(visit, row).isEmpty() ? Optional.of(body(visit, row)) : Optional.empty();
    }

    private static Body body(Visit visit, Row row) {
        var present = new Present(visit);
        var rows = visit.reader().rows(Query.of(OpportunityClose.TYPE).where(Predicate.pointsAt(OpportunityClose.OPPORTUNITY, row.id()))
                .sort(Sort.descending(OpportunityClose.TYPE.createdOn())).limit(MANY));
        var lines = rows.stream().map(each -> new Grid.Row(each.id().toString(), Found.href(each), null, each.name(),
                COLUMNS.stream().map(column -> Grid.Cell.of(present.value(each, column))).toList(), false)).toList();
        var blank = lines.isEmpty() ? new Blank("flag", visit.text("deal.close.none"), visit.text("deal.close.none.text"), null) : null;
        return new Body.Related(new Grid("related", Found.href(row) + "?tab=" + NAME, heads(visit), lines,
                new Grid.Paging(lines.isEmpty() ? 0 : 1, lines.size(), Integer.toString(lines.size()), null, null, null), List.of(), null, blank), null, null);
    }

    private static List<Grid.Column> heads(Visit visit) {
        return COLUMNS.stream().map(column -> new Grid.Column(column.name(), visit.text(column.labelKey()), WIDTH, column.equals(OpportunityClose.ACTUAL_REVENUE),
                column.equals(OpportunityClose.STATE) ? Grid.Phone.FIRST : column.equals(OpportunityClose.REASON) ? Grid.Phone.NEXT
                        : column.equals(OpportunityClose.ACTUAL_REVENUE) ? Grid.Phone.END : Grid.Phone.NONE, Grid.Sorted.NONE, null)).toList();
    }
}
