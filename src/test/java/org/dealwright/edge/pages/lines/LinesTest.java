package org.dealwright.edge.pages.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.frame.Visits;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityProduct;
import org.dealwright.sales.party.Account;

@WithWorld
class LinesTest {
    @Test
    void linesAreAddedChangedMovedAndDeleted(World world) {
        var deal = deal(world);
        var id = deal.id().toString();
        var lines = world.bean(LinesController.class);

        lines.add(visit(world), "opportunities", id, "", "Site survey", "2", "150");
        assertThat(text(lines.paste(visit(world), "opportunities", id, "Rope check\t3\t20\nTraining\t1\t900"))).contains("Site survey", "Rope check", "Training");
        var first = world.as(Who.ADMIN).read().first(Query.of(OpportunityProduct.TYPE).where(Predicate.pointsAt(OpportunityProduct.OPPORTUNITY, deal.id()))
                .where(Predicate.eq(OpportunityProduct.COLUMNS.writeIn(), "Site survey"))).orElseThrow();
        var request = new MockHttpServletRequest();
        request.addParameter("quantity", "4");
        assertThat(text(lines.cell(visit(world, request), "opportunities", id, first.id()))).contains("line-" + first.id() + "-quantity", "value=\"4\"", "lines-totals");
        lines.move(visit(world), "opportunities", id, first.id(), 1);
        var grid = text(lines.grid(visit(world), "opportunities", id));
        assertThat(grid.indexOf("Rope check")).isLessThan(grid.indexOf("Site survey"));
        lines.delete(visit(world), "opportunities", id, first.id());

        assertThat(text(lines.grid(visit(world), "opportunities", id))).doesNotContain("Site survey").contains("data-lines-add");
        assertThat(text(lines.writeIn(visit(world), "opportunities", id))).contains("name=\"words\"");
    }

    private static Ref deal(World world) {
        var me = world.as(Who.ADMIN);
        var account = me.run(CreateRecord.class, Values.of(Account.TYPE).set(Account.NAME, "Alpine AS"));
        return me.run(CreateRecord.class, Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Helmets").set(Opportunity.CUSTOMER, account)
                .set(Opportunity.CURRENCY, world.currency("EUR")));
    }

    private static Visit visit(World world) {
        return visit(world, new MockHttpServletRequest());
    }

    private static Visit visit(World world, MockHttpServletRequest request) {
        return world.bean(Visits.class).of(world.as(Who.ADMIN).actor(), request);
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(answer.getBody(), StandardCharsets.UTF_8);
    }
}
