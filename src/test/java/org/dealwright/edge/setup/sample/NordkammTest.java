package org.dealwright.edge.setup.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

import org.dealwright.Dealwright;
import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Reading;
import org.dealwright.core.store.Row;
import org.dealwright.sales.invoice.Invoice;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.order.Order;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.sales.quote.Quote;
import org.dealwright.work.activity.ActivityPointer;
import org.dealwright.work.activity.ActivityState;

/** What a newcomer finds in the sample company. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = Dealwright.class)
@ActiveProfiles("demo")
@DirtiesContext
class NordkammTest {
    private static final int TO_PLAY_WITH = 300;
    @Autowired
    private Reading reading;
    @Autowired
    private Clock clock;

    @Test
    void aNewcomerFindsACompanyThatHasBeenSellingForAYear() {
        var product = reading.as(new Actor.System(Door.SETUP));

        assertThat(all(product, BusinessUnit.TYPE)).hasSize(3);
        assertThat(all(product, SystemUser.TYPE)).filteredOn(user -> !user.id().equals(Actor.System.USER)).hasSize(Cast.ALL.size());
        assertThat(Stream.of(Account.TYPE, Contact.TYPE, Lead.TYPE, Opportunity.TYPE, Quote.TYPE, Order.TYPE, Invoice.TYPE, ActivityPointer.TYPE)
                .mapToInt(type -> all(product, type).size()).sum()).isGreaterThan(TO_PLAY_WITH);
        everyStateIsThere(product, Opportunity.TYPE, 3);
        everyStateIsThere(product, Lead.TYPE, 3);
        assertThat(states(product, Quote.TYPE)).contains(Quote.State.ACTIVE.number(), Quote.State.WON.number(), Quote.State.CLOSED.number());
        assertThat(states(product, Order.TYPE)).contains(Order.State.ACTIVE.number(), Order.State.INVOICED.number());
        assertThat(states(product, Invoice.TYPE)).contains(Invoice.State.ACTIVE.number(), Invoice.State.PAID.number());
        assertThat(all(product, Opportunity.TYPE)).filteredOn(deal -> deal.require(Opportunity.TYPE.state()) == Opportunity.State.OPEN.number())
                .extracting(deal -> deal.get(Opportunity.STAGE)).contains(Opportunity.QUALIFY, Opportunity.DEVELOP, Opportunity.PROPOSE, Opportunity.CLOSE);
    }

    @Test
    void everySellerHasSomethingLateAndSomethingForToday() {
        var product = reading.as(new Actor.System(Door.SETUP));
        var today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        var planned = all(product, ActivityPointer.TYPE).stream().filter(each -> each.require(ActivityPointer.TYPE.state()) != ActivityState.COMPLETED.number()).toList();

        var late = owners(planned.stream().filter(each -> each.require(ActivityPointer.COMMON.due()).isBefore(today)).toList());
        var now = owners(planned.stream().filter(each -> each.require(ActivityPointer.COMMON.due()).truncatedTo(ChronoUnit.DAYS).equals(today)).toList());
        assertThat(late).hasSize(Cast.SELLERS.size());
        assertThat(now).hasSize(Cast.SELLERS.size());
    }

    @Test
    void thePastIsToldInOrder() {
        var product = reading.as(new Actor.System(Door.SETUP));
        var deals = all(product, Opportunity.TYPE);

        for (var deal : deals) {
            var told = product.history(deal, 100).stream().map(entry -> entry.at()).toList();
            assertThat(told).as("newest first").isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(told).allMatch(at -> !at.isAfter(Instant.now()));
        }
        assertThat(deals.stream().map(deal -> deal.require(Opportunity.TYPE.createdOn()).truncatedTo(ChronoUnit.DAYS)).distinct().count()).isGreaterThan(20);
    }

    private static void everyStateIsThere(Reader reader, RecordType type, int number) {
        assertThat(states(reader, type)).as(type.name()).hasSize(number);
    }

    private static Set<Integer> states(Reader reader, RecordType type) {
        return all(reader, type).stream().map(row -> row.require(type.state())).collect(Collectors.toSet());
    }

    private static Set<Object> owners(List<Row> rows) {
        return rows.stream().map(row -> row.require(row.type().owner())).collect(Collectors.toSet());
    }

    private static List<Row> all(Reader reader, RecordType type) {
        return reader.rows(Query.of(type).where(Predicate.everything()).sort(Sort.ascending(type.createdOn())).limit(1000));
    }
}
