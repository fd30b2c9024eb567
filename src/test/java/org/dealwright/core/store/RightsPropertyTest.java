package org.dealwright.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Summary;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.schema.RecordType;

/** Who sees what: for units, people, teams, roles, shares and records by chance, every way of asking answers what the rule, said plainly in memory, answers. */
class RightsPropertyTest {
    private static final BareStore STORE = new BareStore();
    private static final RecordType ACCOUNT = STORE.registry.type("account");
    private static final RecordType OPPORTUNITY = STORE.registry.type("opportunity");
    private static final RecordType LINE = STORE.registry.type("opportunityproduct");
    private static final Column<Ref> CUSTOMER = OPPORTUNITY.common("customerid");
    private static final Column<Ref> PARENT_ACCOUNT = OPPORTUNITY.common("parentaccountid");

    @Property(tries = 12)
    void everyWayOfAskingAnswersTheSame(@ForAll long seed) {
        var company = new RandomCompany(STORE, seed);
        var accounts = new HashSet<UUID>();
        var accountOf = new HashMap<UUID, UUID>();
        var opportunityOf = new HashMap<UUID, UUID>();
        for (int i = 0; i < 12; i++) {
            var account = company.owned(started(ACCOUNT).set(ACCOUNT.primaryName(), "Account " + i));
            accounts.add(account.id());
            var deal = company.owned(started(OPPORTUNITY).set(OPPORTUNITY.primaryName(), "Deal " + i).set(CUSTOMER, account).set(PARENT_ACCOUNT, account));
            accountOf.put(deal.id(), account.id());
            var line = STORE.write(BareStore.values(LINE).set(LINE.common("opportunityid"), deal).set(LINE.common("producttypecode"), 1));
            opportunityOf.put(line.id(), deal.id());
        }

        for (var user : company.users) {
            var reader = STORE.reading.as(company.actor(user));
            var readableAccounts = company.readable(user, ACCOUNT);
            var readableDeals = company.readable(user, OPPORTUNITY);
            answersAgree(reader, ACCOUNT, accounts, readableAccounts);
            answersAgree(reader, OPPORTUNITY, accountOf.keySet(), readableDeals);
            answersAgree(reader, LINE, opportunityOf.keySet(), keys(opportunityOf, readableDeals));
            filtersDoNotTell(reader, accountOf, readableAccounts, readableDeals);
        }
    }

    private static Values started(RecordType type) {
        return BareStore.values(type).set(type.state(), 0).set(type.status(), 1);
    }

    private static void answersAgree(Reader reader, RecordType type, Set<UUID> all, Set<UUID> readable) {
        var ours = Predicate.anyOf(type, List.copyOf(all));

        assertThat(ids(reader.rows(Query.of(type).where(ours)))).isEqualTo(readable);
        assertThat(reader.count(Query.of(type).where(ours))).isEqualTo(readable.size());
        assertThat(paged(reader, Query.of(type).select(type.id()).where(ours).sort(Sort.descending(type.createdOn())).limit(3))).isEqualTo(readable);
        assertThat(reader.sums(new Summary(type, ours, List.of(), List.of(new Summary.Measure(Summary.Function.COUNT, Path.of(type.id()))))).getFirst().getFirst())
                .isEqualTo(readable.size());
        all.forEach(id -> assertThat(reader.find(type, id).isPresent()).isEqualTo(readable.contains(id)));
        if (type.has(Feature.SEARCH)) {
            var word = type.equals(ACCOUNT) ? "account" : "deal";
            assertThat(ids(reader.rows(Query.of(type).where(ours).where(new Predicate.Search(word))))).isEqualTo(readable);
        }
    }

    /** A filter or sort over a lookup finds hidden rows neither present nor by their values. */
    private static void filtersDoNotTell(Reader reader, Map<UUID, UUID> accountOf, Set<UUID> accounts, Set<UUID> deals) {
        var named = Path.over(PARENT_ACCOUNT, ACCOUNT, ACCOUNT.primaryName());
        var ours = Predicate.anyOf(OPPORTUNITY, List.copyOf(accountOf.keySet()));
        var expected = deals.stream().filter(deal -> accounts.contains(accountOf.get(deal))).collect(Collectors.toSet());

        assertThat(ids(reader.rows(Query.of(OPPORTUNITY).where(ours).where(new Predicate.Matches(named, Predicate.Match.STARTS, "account"))))).isEqualTo(expected);
        assertThat(ids(reader.rows(Query.of(OPPORTUNITY).where(ours).where(new Predicate.Parent(PARENT_ACCOUNT, ACCOUNT, Predicate.everything()))))).isEqualTo(expected);
        reader.rows(Query.of(OPPORTUNITY).select(List.of(named)).where(ours).sort(new Sort(named, false)))
                .forEach(row -> assertThat(row.at(named) != null).isEqualTo(accounts.contains(accountOf.get(row.id()))));
        var children = STORE.registry.collection(ACCOUNT, "opportunity_parent_account").orElseThrow();
        var withDeals = accounts.stream().filter(account -> deals.stream().anyMatch(deal -> account.equals(accountOf.get(deal)))).collect(Collectors.toSet());
        assertThat(ids(reader.rows(Query.of(ACCOUNT).where(Predicate.anyOf(ACCOUNT, List.copyOf(accountOf.values())))
                .where(new Predicate.Exists(children, Predicate.everything()))))).isEqualTo(withDeals);
    }

    private static Set<UUID> paged(Reader reader, Query query) {
        var found = new HashSet<UUID>();
        var page = reader.rows(query);
        while (!page.isEmpty()) {
            assertThat(found.addAll(ids(page))).as("no row comes twice").isTrue();
            var last = page.getLast();
            page = reader.rows(query.after(new Query.Position(List.of(last.require(query.type().createdOn()), last.id()))));
        }
        return found;
    }

    private static Set<UUID> keys(Map<UUID, UUID> map, Set<UUID> values) {
        return map.entrySet().stream().filter(entry -> values.contains(entry.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Set<UUID> ids(List<Row> rows) {
        return rows.stream().map(Row::id).collect(Collectors.toSet());
    }
}
