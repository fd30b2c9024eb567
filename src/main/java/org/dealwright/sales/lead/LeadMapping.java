package org.dealwright.sales.lead;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

/** What of a lead becomes what of the account, contact and opportunity that come of it, as the company's table says; where it has none, as the stock one does. */
final class LeadMapping {
    private final Row lead;
    private final Records records;
    private final List<Pair> pairs;

    /** One row of the table. */
    private record Pair(int target, String from, String to) {
    }

    private LeadMapping(Row lead, Records records, List<Pair> pairs) {
        this.lead = lead;
        this.records = records;
        this.pairs = pairs;
    }

    /** Where two write into the same column the later one wins, and one's own over a stock one. */
    static LeadMapping of(Row lead, Records records) {
        var rows = records.unguarded(Query.of(ColumnMap.TYPE).withoutLabels());
        var pairs = rows.isEmpty() ? StockMapping.rows().stream()
                .map(stock -> new Pair(known(stock.get(ColumnMap.TARGET_TYPE)), known(stock.get(ColumnMap.SOURCE)), known(stock.get(ColumnMap.TARGET)))).toList()
                : rows.stream().filter(row -> row.require(ColumnMap.TYPE.state()) == ColumnMap.State.ACTIVE.number())
                        .sorted(Comparator.comparing((Row row) -> !Boolean.TRUE.equals(row.get(ColumnMap.STOCK))).thenComparing(row -> row.require(ColumnMap.TYPE.createdOn())))
                        .map(row -> new Pair(row.require(ColumnMap.TARGET_TYPE), row.require(ColumnMap.SOURCE), row.require(ColumnMap.TARGET))).toList();
        return new LeadMapping(lead, records, pairs);
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    Values account() {
        return mapped(ColumnMap.ACCOUNT, Values.of(Account.TYPE));
    }

    Values contact() {
        return mapped(ColumnMap.CONTACT, Values.of(Contact.TYPE));
    }

    /** @param currency of the opportunity; null for that of the lead */
    Values opportunity(@Nullable Ref currency) {
        return mapped(ColumnMap.OPPORTUNITY, Values.of(Opportunity.TYPE).set(Opportunity.CURRENCY, currency == null ? lead.get(Lead.TYPE.currency()) : currency));
    }

    /** Columns that are there no more are passed over. */
    private Values mapped(int target, Values values) {
        for (var pair : pairs) {
            if (pair.target() == target) {
                var from = Lead.TYPE.column(pair.from()).orElse(null);
                var to = values.type().column(pair.to()).orElse(null);
                var value = from == null || to == null ? null : converted(from, to, values);
                if (to != null && value != null) {
                    values.put(to, value);
                }
            }
        }
        return values;
    }

    private @Nullable Object converted(Column<?> from, Column<?> to, Values values) {
        Object value = lead.at(Path.of(from));
        return switch (value) {
            case BigDecimal amount when to.type() instanceof ColumnType.Amount -> exchanged(amount, values.get(values.type().currency()));
            case LocalDate day when to.type() instanceof ColumnType.Moment -> begin(day);
            case null, default -> value;
        };
    }

    /** At the rates of the day, where the currency is another one. */
    private BigDecimal exchanged(BigDecimal amount, @Nullable Ref currency) {
        var from = records.settings().currency(lead.get(Lead.TYPE.currency()));
        var to = records.settings().currency(currency);
        return from.isEmpty() || to.isEmpty() || from.equals(to) ? amount : amount.multiply(to.get().rate()).divide(from.get().rate(), MathContext.DECIMAL64);
    }

    /** A day of a lead is the moment at which that day begins where the actor is. */
    private Instant begin(LocalDate day) {
        return day.atStartOfDay(records.actor().zone()).toInstant();
    }
}
