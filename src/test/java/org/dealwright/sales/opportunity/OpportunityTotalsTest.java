package org.dealwright.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.dealwright.Person;
import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.AssignRecord;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.RestoreDeletion;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Summary;
import org.dealwright.core.query.Summary.Bucket;
import org.dealwright.core.query.Summary.Function;
import org.dealwright.core.query.Summary.Group;
import org.dealwright.core.query.Summary.Measure;
import org.dealwright.core.store.FoldTotals;
import org.dealwright.core.store.Values;
import org.dealwright.sales.party.Account;

/** What deals come to is kept beside them, and is always what the deals come to. */
@WithWorld
class OpportunityTotalsTest {
    private static final Predicate OPEN = Predicate.eq(Opportunity.TYPE.state(), Opportunity.State.OPEN.number());
    @Autowired
    private FoldTotals fold;

    @Test
    void everyVerbLeavesTheTotalsThoseOfTheDeals(World world) {
        var seller = world.as(Who.SALESPERSON);
        var deal = deal(world, "1200.50");
        agree(world);

        seller.run(MoveOpportunity.class, new MoveOpportunity.Input(deal.id(), Opportunity.PROPOSE));
        seller.run(UpdateRecord.class, new UpdateRecord.Input(deal.id(), Values.of(Opportunity.TYPE).set(Opportunity.ESTIMATED_REVENUE, null), null));
        agree(world);
        fold.run();
        seller.run(WinOpportunity.class, WinOpportunity.Input.of(deal));
        agree(world);
        seller.run(ReopenOpportunity.class, ReopenOpportunity.Input.of(deal.id()));
        seller.run(AssignRecord.class, new AssignRecord.Input(deal, world.ref(Who.MANAGER)));
        agree(world);
        var deletion = world.as(Who.ADMIN).run(DeleteRecord.class, new DeleteRecord.Input(deal, null));
        agree(world);
        world.as(Who.ADMIN).run(RestoreDeletion.class, deletion);
        fold.run();
        agree(world);
    }

    @Test
    void totalsAreRightAfterManyHaveWrittenAtOnce(World world) throws Exception {
        var deals = IntStream.range(0, 6).mapToObj(n -> deal(world, "10" + n)).toList();

        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new HashSet<Callable<Object>>();
            deals.forEach(deal -> work.add(() -> {
                for (int stage = 0; stage < 4; stage++) {
                    world.as(Who.SALESPERSON).run(MoveOpportunity.class, new MoveOpportunity.Input(deal.id(), stage));
                }
                return world.as(Who.SALESPERSON).run(WinOpportunity.class, WinOpportunity.Input.of(deal));
            }));
            work.add(() -> {
                IntStream.range(0, 20).forEach(_ -> fold.run());
                return true;
            });
            for (var done : many.invokeAll(work)) {
                done.get();
            }
        }

        agree(world);
        fold.run();
        agree(world);
    }

    @Test
    void theSumsOfABoardLookAtNoDealWhereTheRolesDecide(World world) {
        deal(world, "700");

        var statements = world.statements(() -> ask(world.as(Who.ADMIN), OPEN));

        assertThat(statements).anyMatch(statement -> statement.contains("\"opportunity_totals\"")).noneMatch(statement -> statement.contains("from \"opportunity\""));
    }

    private static Ref deal(World world, String amount) {
        var customer = world.has(Values.of(Account.TYPE).set(Account.NAME, "Customer " + UUID.randomUUID()));
        return world.as(Who.SALESPERSON).run(CreateRecord.class, Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Ten heat pumps").set(Opportunity.CUSTOMER, customer)
                .set(Opportunity.CURRENCY, world.currency("NOK")).set(Opportunity.ESTIMATED_REVENUE, new BigDecimal(amount)).set(Opportunity.PROBABILITY, 40));
    }

    private static void agree(World world) {
        var always = new Predicate.Not(new Predicate.IsEmpty(Path.of(Opportunity.TYPE.createdOn())));
        for (var who : Who.values()) {
            var person = world.as(who);
            assertThat(ask(person, OPEN)).as(who.name()).containsExactlyInAnyOrderElementsOf(ask(person, OPEN.and(always)));
        }
    }

    private static List<String> ask(Person person, Predicate where) {
        return person.read().sums(new Summary(Opportunity.TYPE, where, List.of(new Group(Path.of(Opportunity.STAGE), Bucket.NONE)),
                List.of(new Measure(Function.COUNT, Path.of(Opportunity.TYPE.id())), new Measure(Function.SUM, Path.of(Opportunity.TYPE.base(Opportunity.ESTIMATED_REVENUE))))))
                .stream().map(row -> row.get(0) + " " + row.get(1) + " " + (row.get(2) instanceof BigDecimal sum ? sum.stripTrailingZeros().toPlainString() : "")).toList();
    }
}
