package org.dealwright.sales.rivalry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.literature.SalesLiterature;
import org.dealwright.sales.literature.SalesLiteratureItem;
import org.dealwright.sales.opportunity.Opportunity;

/**
 * What a seller needs to know of a competitor while a deal is in the stages that matter.
 *
 * @param literature files and links that customers may have, of what is linked with the competitor
 * @param scorecards the newest first, at most two: whether there is one, and whether it is the only one
 */
public record BattleCard(Row competitor, Encounters encounters, List<Row> literature, List<Row> scorecards) {
    private static final int MOST_RIVALS = 3;
    private static final int MOST_FILES = 4;
    private static final String AGAINST = "opportunitycompetitors_association";
    private static final String READ_AGAINST = "competitorsalesliterature_association";

    /** Those of the competitors that are linked with an open deal and matter in its stage. */
    public static List<BattleCard> beside(Row deal, LocalDate today, Reader reader, Registry registry) {
        var stage = deal.get(Opportunity.STAGE);
        if (stage == null || deal.require(Opportunity.TYPE.state()) != Opportunity.State.OPEN.number()
                || !reader.guard().standing().holds(Competitor.TYPE, Privilege.READ)) {
            return List.of();
        }
        var link = registry.association(Competitor.TYPE, AGAINST).orElseThrow();
        return reader.rows(Query.of(Competitor.TYPE).select(Competitor.NAME, Competitor.HOW_WE_WIN, Competitor.TRAPS)
                .where(new Predicate.Linked(link, Opportunity.TYPE, Predicate.is(Opportunity.TYPE, deal.id())))
                .where(new Predicate.HasAny(Path.of(Competitor.BATTLE_STAGES), Set.of(stage)))
                .sort(Sort.ascending(Competitor.NAME)).limit(MOST_RIVALS)).stream().map(rival -> of(rival, today, reader, registry)).toList();
    }

    private static BattleCard of(Row rival, LocalDate today, Reader reader, Registry registry) {
        var cards = reader.rows(Query.of(Scorecard.TYPE).select(Scorecard.NAME).where(Predicate.pointsAt(Scorecard.COMPETITOR, rival.id()))
                .sort(Sort.descending(Scorecard.TYPE.modifiedOn())).limit(2));
        return new BattleCard(rival, Encounters.with(rival.ref(), reader, registry), literature(rival, today, reader, registry), cards);
    }

    private static List<Row> literature(Row rival, LocalDate today, Reader reader, Registry registry) {
        var type = SalesLiterature.TYPE;
        if (!reader.guard().standing().holds(type, Privilege.READ)) {
            return List.of();
        }
        var link = registry.association(type, READ_AGAINST).orElseThrow();
        var fit = Predicate.all(Predicate.eq(SalesLiterature.FOR_CUSTOMERS, true), new Predicate.Linked(link, Competitor.TYPE, Predicate.is(Competitor.TYPE,
                rival.id())), Predicate.any(new Predicate.IsEmpty(Path.of(SalesLiterature.EXPIRES_ON)),
                        new Predicate.Compare(Path.of(SalesLiterature.EXPIRES_ON), Operator.GE, today)));
        return reader.rows(Query.of(SalesLiteratureItem.TYPE).select(sent()).where(new Predicate.Parent(SalesLiteratureItem.LITERATURE, type, fit))
                .where(new Predicate.IsEmpty(Path.of(SalesLiteratureItem.REPLACED_BY)))
                .sort(Sort.ascending(SalesLiteratureItem.TITLE)).limit(MOST_FILES));
    }

    private static List<Path> sent() {
        return Stream.of(SalesLiteratureItem.TITLE, SalesLiteratureItem.LITERATURE, SalesLiteratureItem.FILE_NAME, SalesLiteratureItem.FILE_SIZE)
                .<Path>map(Path::of).toList();
    }

    public List<String> howWeWin() {
        return points(competitor.get(Competitor.HOW_WE_WIN));
    }

    public List<String> traps() {
        return points(competitor.get(Competitor.TRAPS));
    }

    private static List<String> points(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").lines().map(line -> line.replaceFirst("^[\\s•*–-]+", "").strip()).filter(line -> !line.isEmpty())
                .toList();
    }
}
