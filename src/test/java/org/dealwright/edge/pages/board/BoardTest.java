package org.dealwright.edge.pages.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.frame.Visits;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;

@WithWorld
class BoardTest {
    @Test
    void aCardGoesToAnotherLaneAndBack(World world) {
        var deal = deal(world, "Helmets for the guides");
        var visit = visit(world);

        assertThat(text(world.bean(BoardController.class).board(visit))).contains("Helmets for the guides", "lane-3");
        var answer = text(world.bean(MovesController.class).move(visit, deal.id(), world.row(deal).version(), 2, false));

        assertThat(answer).contains("card-" + deal.id(), "back=true", "lane-2-head");
        assertThat(world.row(deal).get(Opportunity.STAGE)).isEqualTo(Opportunity.PROPOSE);
    }

    @Test
    void aCardThatSomeoneElseChangedStaysWhereItIs(World world) {
        var deal = deal(world, "Ropes");

        var answer = world.bean(MovesController.class).move(visit(world), deal.id(), world.row(deal).version() - 1, 2, false);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.PRECONDITION_FAILED);
        assertThat(text(answer)).contains("it stands in Qualify now", "afterbegin:#lane-0");
        assertThat(world.row(deal).get(Opportunity.STAGE)).isEqualTo(Opportunity.QUALIFY);
    }

    @Test
    void theBoardAsksAFixedNumberOfQuestions(World world) {
        for (int i = 0; i < 30; i++) {
            deal(world, "Deal " + i);
        }
        var visit = visit(world);

        assertThat(world.statements(() -> world.bean(BoardController.class).board(visit))).hasSizeLessThan(12);
    }

    @Test
    void whoHasNoDealIsLedToThoseOfOthers(World world) {
        deal(world, "Tents");
        var request = new MockHttpServletRequest("GET", "/opportunities");
        request.addParameter("q", "");
        var user = world.has(Values.of(SystemUser.TYPE).set(SystemUser.LAST_NAME, "Newcomer").set(SystemUser.SIGN_IN_NAME, UUID.randomUUID() + "@nordkamm.example")
                .set(SystemUser.UNIT, world.unitOf(Who.MANAGER.unit())));
        world.hasRole(user, "Sales Manager");

        var board = text(world.bean(BoardController.class).board(world.bean(Visits.class).of(world.as(user).actor(), request)));

        assertThat(board).contains("None of these are yours", "view=open&amp;show=board").doesNotContain("lane-3");
    }

    private static Ref deal(World world, String topic) {
        var me = world.as(Who.ADMIN);
        var account = me.run(CreateRecord.class, Values.of(Account.TYPE).set(Account.NAME, "Alpine AS"));
        return me.run(CreateRecord.class, Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, topic).set(Opportunity.CUSTOMER, account)
                .set(Opportunity.ESTIMATED_REVENUE, new BigDecimal("100")).set(Opportunity.PROBABILITY, 50).set(Opportunity.CURRENCY, world.currency("EUR")));
    }

    private static Visit visit(World world) {
        return world.bean(Visits.class).of(world.as(Who.ADMIN).actor(), new MockHttpServletRequest("GET", "/opportunities"));
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(answer.getBody(), StandardCharsets.UTF_8);
    }
}
