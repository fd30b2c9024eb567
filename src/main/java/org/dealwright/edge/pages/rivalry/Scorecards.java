package org.dealwright.edge.pages.rivalry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.edge.pages.view.Versus;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.rivalry.Comparison;
import org.dealwright.sales.rivalry.Scorecard;
import org.dealwright.sales.rivalry.ScorecardPoint;
import org.dealwright.sales.rivalry.Verdict;

/** Scorecards in the reader's words. */
final class Scorecards {
    private static final String NONE = "–";
    private final Visit visit;

    Scorecards(Visit visit) {
        this.visit = visit;
    }

    Versus of(Comparison comparison) {
        var card = comparison.card();
        var product = card.label(Scorecard.PRODUCT);
        var theirs = card.get(Scorecard.THEIR_PRODUCT);
        var rival = Objects.requireNonNullElse(card.label(Scorecard.COMPETITOR), "");
        return new Versus("scorecard-" + card.id(), card.name(), Found.href(card), card.get(Scorecard.SUMMARY),
                product == null ? visit.text("ui.score.we") : product, theirs == null ? rival : rival + " · " + theirs,
                comparison.points().stream().map(this::point).toList(), score(comparison.ours()), score(comparison.theirs()),
                verdict(comparison.verdict()), verbs(card));
    }

    private List<Verb> verbs(Row card) {
        var verbs = new ArrayList<Verb>();
        if (visit.reader().guard().standing().holds(Competitor.TYPE, Privilege.WRITE)) {
            verbs.add(Verb.ask("point", visit.text("ui.new.of", "type", visit.label(ScorecardPoint.TYPE)), "plus", "/scorecardpoints/new?quick=true&"
                    + ScorecardPoint.SCORECARD.name() + "=" + card.type().name() + "/" + card.id() + "&back=" + Found.href(card) + "?tab=" + ScorecardTab.NAME));
        }
        verbs.add(Verb.open("print", visit.text("ui.score.print"), "printer", Found.href(card) + "/print"));
        return verbs;
    }

    private Versus.Point point(Row point) {
        return new Versus.Point(point.name(), Found.href(point), number(point.get(ScorecardPoint.WEIGHT)), number(point.get(ScorecardPoint.OURS)),
                number(point.get(ScorecardPoint.THEIRS)), verdict(Comparison.verdict(point)), point.get(ScorecardPoint.REMARK));
    }

    private Value.State verdict(Verdict verdict) {
        return switch (verdict) {
            case OURS -> new Value.State(visit.text("ui.score.ours"), "trophy", Tone.GOOD);
            case THEIRS -> new Value.State(visit.text("ui.score.theirs"), "alert", Tone.BAD);
            case EVEN -> new Value.State(visit.text("ui.score.even"), "compare", Tone.WARN);
            case UNKNOWN -> new Value.State(visit.text("ui.score.unknown"), "circle", Tone.PLAIN);
        };
    }

    private String score(@Nullable BigDecimal mean) {
        return mean == null ? NONE : visit.formats().number(mean);
    }

    private static String number(@Nullable Integer number) {
        return number == null ? NONE : number.toString();
    }
}
