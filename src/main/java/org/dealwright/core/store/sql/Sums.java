package org.dealwright.core.store.sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Guarded;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Summary;
import org.dealwright.core.query.Summary.Group;
import org.dealwright.core.query.Summary.Measure;

/** One guarded summary as one SELECT with groups: from kept totals where they tell what is asked, else from the rows. */
public final class Sums {
    private final Summary summary;
    private final Guarded<Summary> guarded;
    private final Scope scope;
    private final Ways ways;

    public Sums(Guarded<Summary> guarded) {
        this.summary = guarded.question();
        this.guarded = guarded;
        this.scope = Scope.of(summary.type(), guarded::visible);
        this.ways = Ways.of(summary.type(), summary.where(), guarded);
    }

    public Select<Record> sql(DSLContext sql) {
        return KeptSums.of(guarded).map(kept -> kept.sql(sql)).orElseGet(() -> scan(sql));
    }

    private Select<Record> scan(DSLContext sql) {
        var groups = summary.groups().stream().<Field<?>>map(this::group).toList();
        var all = new ArrayList<Field<?>>(groups);
        summary.measures().stream().<Field<?>>map(this::measure).forEach(all::add);
        var condition = ways.several() ? ways.holds(scope, Query.of(summary.type())) : new Conditions(scope).of(summary.where());
        var select = sql.select(all).from(scope.from()).where(condition);
        return groups.isEmpty() ? select : select.groupBy(groups);
    }

    private Field<?> group(Group group) {
        var field = scope.field(group.path());
        return switch (group.bucket()) {
            case NONE -> field;
            case DAY -> truncated(field, DatePart.DAY);
            case WEEK -> truncated(field, DatePart.WEEK);
            case MONTH -> truncated(field, DatePart.MONTH);
            case QUARTER -> truncated(field, DatePart.QUARTER);
            case YEAR -> truncated(field, DatePart.YEAR);
        };
    }

    private static Field<?> truncated(Field<Object> field, DatePart part) {
        return DSL.field("date_trunc({0}, {1})::date", SQLDataType.LOCALDATE, DSL.inline(part.name().toLowerCase(Locale.ROOT)), field);
    }

    private Field<?> measure(Measure measure) {
        var field = scope.field(measure.path());
        return switch (measure.function()) {
            case COUNT -> DSL.count();
            case COUNT_VALUES -> DSL.count(field);
            case COUNT_DISTINCT -> DSL.countDistinct(field);
            case SUM -> DSL.sum(field.coerce(BigDecimal.class));
            case AVERAGE -> DSL.avg(field.coerce(BigDecimal.class));
            case MIN -> DSL.min(field);
            case MAX -> DSL.max(field);
        };
    }

    /** The values of one group in the order of groups and measures. */
    public static List<@Nullable Object> values(Record record) {
        return new ArrayList<>(Arrays.asList(record.intoArray()));
    }
}
