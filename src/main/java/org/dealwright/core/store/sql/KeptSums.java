package org.dealwright.core.store.sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import org.dealwright.core.access.Guarded;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Summary;
import org.dealwright.core.query.Summary.Bucket;
import org.dealwright.core.query.Summary.Function;
import org.dealwright.core.query.Summary.Measure;
import org.dealwright.core.schema.Totals;

/**
 * A summary answered from kept totals: what the asker sees as owner or through a unit is read there; only what is seen otherwise, shared rows, is looked at
 * row by row, as far as it is not among the former.
 */
final class KeptSums {
    private final Summary summary;
    private final Guarded<Summary> guarded;
    private final List<Predicate> kept;
    private final List<Predicate> others;

    private KeptSums(Guarded<Summary> guarded, List<Predicate> kept) {
        this.summary = guarded.question();
        this.guarded = guarded;
        this.kept = kept;
        this.others = guarded.ways().stream().filter(way -> !kept.contains(way)).toList();
    }

    /** Empty where the totals do not tell what is asked. */
    static Optional<KeptSums> of(Guarded<Summary> guarded) {
        var summary = guarded.question();
        return summary.type().totals().filter(totals -> tells(totals, summary))
                .map(totals -> guarded.ways().stream().filter(way -> decides(totals, way)).toList())
                .filter(kept -> !kept.isEmpty()).map(kept -> new KeptSums(guarded, kept));
    }

    private static boolean tells(Totals totals, Summary summary) {
        return summary.groups().stream().allMatch(group -> group.bucket() == Bucket.NONE && isBy(totals, group.path()))
                && summary.measures().stream().allMatch(measure -> measure.function() == Function.COUNT
                        || (measure.function() == Function.SUM && measure.path().isNear() && totals.of().contains(measure.path().column())));
    }

    private static boolean isBy(Totals totals, Path path) {
        return path.isNear() && totals.by().contains(path.column());
    }

    /** Whether the condition can be told from the columns by which totals are kept. */
    private static boolean decides(Totals totals, Predicate way) {
        return switch (way) {
            case Predicate.All(var parts) -> parts.stream().allMatch(part -> decides(totals, part));
            case Predicate.Any(var parts) -> parts.stream().allMatch(part -> decides(totals, part));
            case Predicate.Not(var inner) -> decides(totals, inner);
            case Predicate.Compare(var path, _, _) -> isBy(totals, path);
            case Predicate.CompareColumns(var left, _, var right) -> isBy(totals, left) && isBy(totals, right);
            case Predicate.In(var path, _) -> isBy(totals, path);
            case Predicate.IsEmpty(var path) -> isBy(totals, path);
            case Predicate.Matches _, Predicate.HasAny _, Predicate.IsMe _, Predicate.Within _, Predicate.Parent _, Predicate.Exists _, Predicate.Linked _,
                    Predicate.Shared _, Predicate.Search _ -> false;
        };
    }

    Select<Record> sql(DSLContext sql) {
        var parts = others.isEmpty() ? totals() : totals().unionAll(rows());
        var groups = new ArrayList<Field<?>>();
        for (int i = 0; i < summary.groups().size(); i++) {
            groups.add(DSL.field(DSL.name("g" + i), Names.type(summary.groups().get(i).path().column().type())));
        }
        var all = new ArrayList<SelectField<?>>(groups);
        for (int i = 0; i < summary.measures().size(); i++) {
            all.add(measured(summary.measures().get(i), i));
        }
        var select = sql.select(all).from(parts.asTable("part"));
        return groups.isEmpty() ? select : select.groupBy(groups).having(DSL.sum(number(TotalsDdl.ROWS)).ne(BigDecimal.ZERO));
    }

    private static Field<?> measured(Measure measure, int place) {
        if (measure.function() == Function.COUNT) {
            return DSL.coalesce(DSL.sum(number(TotalsDdl.ROWS)), DSL.inline(BigDecimal.ZERO)).cast(SQLDataType.INTEGER);
        }
        return DSL.when(DSL.sum(number("n" + place)).gt(BigDecimal.ZERO), DSL.sum(number("v" + place)));
    }

    private static Field<BigDecimal> number(String name) {
        return DSL.field(DSL.name(name), SQLDataType.NUMERIC);
    }

    private Select<Record> totals() {
        var scope = Scope.over(Names.table(TotalsDdl.name(summary.type())), summary.type());
        var condition = new Conditions(scope).of(Predicate.any(kept));
        return part(scope, DSL.field(DSL.name(scope.alias(), TotalsDdl.ROWS), SQLDataType.NUMERIC), condition,
                measure -> DSL.field(DSL.name(scope.alias(), TotalsDdl.counted(measure.path().column())), SQLDataType.NUMERIC));
    }

    private Select<Record> rows() {
        var scope = Scope.of(summary.type(), guarded::visible);
        var condition = new Conditions(scope).of(Predicate.all(Predicate.any(others), new Predicate.Not(Predicate.any(kept))));
        return part(scope, DSL.inline(BigDecimal.ONE), condition, measure -> DSL.when(scope.field(measure.path()).isNotNull(), BigDecimal.ONE).otherwise(BigDecimal.ZERO));
    }

    /** Rows or totals of rows in one shape: groups, how many, and for each sum its value and of how many values it is. */
    private Select<Record> part(Scope scope, Field<BigDecimal> rows, Condition condition, java.util.function.Function<Measure, Field<BigDecimal>> counted) {
        var fields = new ArrayList<SelectField<?>>();
        for (int i = 0; i < summary.groups().size(); i++) {
            fields.add(scope.field(summary.groups().get(i).path()).as("g" + i));
        }
        fields.add(rows.as(TotalsDdl.ROWS));
        for (int i = 0; i < summary.measures().size(); i++) {
            var measure = summary.measures().get(i);
            if (measure.function() == Function.SUM) {
                fields.add(scope.field(measure.path()).coerce(BigDecimal.class).as("v" + i));
                fields.add(counted.apply(measure).as("n" + i));
            }
        }
        return DSL.select(fields).from(scope.from()).where(condition);
    }
}
