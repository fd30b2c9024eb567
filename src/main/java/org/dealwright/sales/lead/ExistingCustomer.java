package org.dealwright.sales.lead;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

/** A new lead of a known account or contact takes from them what it does not say itself. Afterwards it goes its own way. */
@Component
final class ExistingCustomer implements Rule {
    private record Pair(Column<String> from, Column<String> to) {
    }

    private static final List<Pair> OF_ACCOUNT = List.of(new Pair(Account.NAME, Lead.COMPANY));
    private static final List<Pair> OF_CONTACT = List.of(
            new Pair(Contact.NAME.first(), Lead.NAME.first()), new Pair(Contact.NAME.last(), Lead.NAME.last()),
            new Pair(Contact.JOB_TITLE, Lead.JOB_TITLE), new Pair(Contact.PHONE, Lead.PHONE),
            new Pair(Contact.MOBILE, Lead.MOBILE), new Pair(Contact.EMAIL, Lead.EMAIL));

    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Lead.TYPE);
    }

    @Override
    public void beforeAll(List<Draft> drafts, Records records) {
        fill(drafts, Lead.ACCOUNT, Account.TYPE, OF_ACCOUNT, records);
        fill(drafts, Lead.CONTACT, Contact.TYPE, OF_CONTACT, records);
    }

    private static void fill(List<Draft> drafts, Column<Ref> lookup, RecordType type, List<Pair> pairs, Records records) {
        var gaps = drafts.stream().filter(draft -> draft.value(lookup) != null && isLacking(draft, pairs)).toList();
        if (!gaps.isEmpty()) {
            var ids = gaps.stream().flatMap(draft -> Stream.ofNullable(draft.value(lookup))).map(Ref::id).distinct().toList();
            var columns = pairs.stream().map(Pair::from).toArray(Column<?>[]::new);
            var known = records.read().rows(Query.of(type).select(columns).withoutLabels().where(Predicate.anyOf(type, ids))).stream()
                    .collect(Collectors.toMap(Row::ref, row -> row));
            gaps.forEach(draft -> Optional.ofNullable(draft.value(lookup)).map(known::get).ifPresent(row -> fill(draft, row, pairs)));
        }
    }

    private static void fill(Draft draft, Row known, List<Pair> pairs) {
        pairs.stream().filter(pair -> isBlank(draft.value(pair.to())) && fits(known.get(pair.from()), pair.to()))
                .forEach(pair -> draft.set(pair.to(), known.get(pair.from())));
    }

    private static boolean isLacking(Draft draft, List<Pair> pairs) {
        return pairs.stream().anyMatch(pair -> isBlank(draft.value(pair.to())));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean fits(@Nullable String text, Column<String> column) {
        return text != null && column.type() instanceof ColumnType.Text(var max, _) && text.length() <= max;
    }
}
