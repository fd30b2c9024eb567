package org.dealwright.edge.pages.rivalry;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.record.TabContent;
import org.dealwright.edge.pages.view.Blank;
import org.dealwright.edge.pages.view.Body;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.edge.pages.view.Versus;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.rivalry.Comparison;
import org.dealwright.sales.rivalry.Scorecard;

/** Scorecards side by side: on the page of a competitor all of them, on its own page the one. */
@Component
final class ScorecardTab implements TabContent {
    static final String NAME = "scorecards";

    @Override
    public List<String> tabs(Visit visit, Row row) {
        return isOurs(row) ? List.of(NAME) : List.of();
    }

    @Override
    public Optional<Body> of(Visit visit, Row row, String tab) {
        return tab.equals(NAME) && isOurs(row) ? Optional.of(body(visit, row)) : Optional.empty();
    }

    private static boolean isOurs(Row row) {
        return row.type().equals(Competitor.TYPE) || row.type().equals(Scorecard.TYPE);
    }

    private static Body body(Visit visit, Row row) {
        var rival = row.type().equals(Competitor.TYPE);
        var comparisons = rival ? Comparison.with(row.ref(), visit.reader()) : Comparison.of(List.of(row), visit.reader());
        List<Versus> shown = comparisons.stream().map(new Scorecards(visit)::of).toList();
        var add = rival && visit.reader().guard().standing().holds(Competitor.TYPE, Privilege.WRITE) ? Verb.ask("add", visit.text("ui.new.of", "type",
                visit.label(Scorecard.TYPE)), "plus", "/competitorscorecards/new?quick=true&competitorid=competitor/" + row.id() + "&back="
                        + Found.href(row) + "?tab=" + NAME) : null;
        return new Body.Scores(shown, add, new Blank("compare", visit.text("ui.score.none"), visit.text(Scorecard.TYPE.labelKey() + ".blank"), null));
    }
}
