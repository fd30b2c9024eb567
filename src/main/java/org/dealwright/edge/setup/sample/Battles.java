package org.dealwright.edge.setup.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.rivalry.Scorecard;
import org.dealwright.sales.rivalry.ScorecardPoint;

/** What Nordkamm knows of its rivals: a scorecard against each, and what to give customers to read. */
final class Battles {
    private static final List<String> OURS = List.of("H-1", "R-60", "T-3");
    private static final List<String> CRITERIA = List.of("price", "delivery", "quality", "service", "choice");
    /** Weight, our score, theirs; a row a rival, in the order of the criteria. */
    private static final int[][][] SCORES = {
        {{4, 6, 8}, {5, 9, 4}, {5, 8, 7}, {3, 8, 5}, {1, 5, 9}},
        {{3, 7, 6}, {2, 7, 7}, {5, 7, 9}, {4, 9, 3}, {1, 6, 6}},
        {{3, 5, 8}, {3, 7, 6}, {5, 9, 4}, {4, 8, 3}, {2, 4, 5}}};
    private final Story story;
    private final Instant when;
    private final Ref who;

    Battles(Story story, Instant when, Ref who) {
        this.story = story;
        this.when = when;
        this.who = who;
    }

    /** @param library in the order of the texts of the sample */
    void make(List<Ref> rivals, List<Ref> library, Map<String, Ref> products) {
        var toRead = List.of(0, 2, 3);
        for (int number = 0; number < rivals.size(); number++) {
            var rival = rivals.get(number);
            story.run(when, who, new GivesToRead(library.get(toRead.get(number))), rival);
            story.run(when, who, new GivesToRead(library.get(library.size() - 1)), rival);
            scorecard(rival, number, Objects.requireNonNull(products.get(OURS.get(number))));
        }
    }

    private void scorecard(Ref rival, int number, Ref product) {
        var card = story.make(when, who, Values.of(Scorecard.TYPE).set(Scorecard.NAME, story.says("rival." + number + ".card"))
                .set(Scorecard.COMPETITOR, rival).set(Scorecard.PRODUCT, product).set(Scorecard.THEIR_PRODUCT, story.says("rival." + number + ".theirs")));
        var points = new ArrayList<Values>();
        for (int at = 0; at < CRITERIA.size(); at++) {
            var score = SCORES[number][at];
            points.add(Values.of(ScorecardPoint.TYPE).set(ScorecardPoint.SCORECARD, card).set(ScorecardPoint.CRITERION, story.says("score." + CRITERIA.get(at)))
                    .set(ScorecardPoint.WEIGHT, score[0]).set(ScorecardPoint.OURS, score[1]).set(ScorecardPoint.THEIRS, score[2])
                    .set(ScorecardPoint.REMARK, at == 1 ? story.says("rival." + number + ".remark") : null));
        }
        story.make(when, who, points);
    }

    private record GivesToRead(Ref literature) implements Action<Ref, Ref> {
        @Override
        public Ref perform(Ref rival, Records records) {
            records.link(records.get(Competitor.TYPE, rival.id()), "competitorsalesliterature_association", literature);
            return rival;
        }
    }
}
