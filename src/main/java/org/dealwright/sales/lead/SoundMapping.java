package org.dealwright.sales.lead;

import java.util.Map;
import java.util.Objects;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** A mapping is refused where it is made, not where a lead is qualified: both columns are there and what the one holds fits into the other. */
@Component
@Order(0)
final class SoundMapping implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(ColumnMap.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        var source = draft.value(ColumnMap.SOURCE);
        var target = draft.value(ColumnMap.TARGET);
        var number = draft.value(ColumnMap.TARGET_TYPE);
        if (source == null || target == null || number == null || !draft.changesAny(ColumnMap.SOURCE, ColumnMap.TARGET, ColumnMap.TARGET_TYPE)) {
            return;
        }
        var type = ColumnMap.target(number);
        var from = column(Lead.TYPE, source, ColumnMap.SOURCE);
        var to = column(type, target, ColumnMap.TARGET);
        check(from, to);
        draft.set(ColumnMap.NAME, "lead.%s → %s.%s".formatted(source, type.name(), target));
    }

    private static Column<?> column(RecordType type, String name, Column<String> where) {
        return type.column(name.strip()).filter(column -> where.equals(ColumnMap.SOURCE) || !column.calculated())
                .orElseThrow(() -> new Fault.Invalid(LeadError.MAPPING_COLUMN_UNKNOWN, where.name(), Map.of("name", name, "table", type.name())));
    }

    private static void check(Column<?> from, Column<?> to) {
        if (!isAlike(from.type(), to.type())) {
            throw new Fault.Invalid(LeadError.MAPPING_TYPES_DIFFER, ColumnMap.TARGET.name(), Map.of("source", from.name(), "name", to.name()));
        }
        if (length(from.type()) > length(to.type())) {
            throw new Fault.Invalid(LeadError.MAPPING_TOO_LONG, ColumnMap.TARGET.name(), Map.of("source", from.name(), "name", to.name(), "max", length(to.type())));
        }
        if (from.type() instanceof ColumnType.Choice(var one) && to.type() instanceof ColumnType.Choice(var other)
                && one.numbers().stream().anyMatch(number -> !other.has(number))) {
            throw new Fault.Invalid(LeadError.MAPPING_CHOICES_DIFFER, ColumnMap.TARGET.name(), Map.of("source", from.name(), "name", to.name()));
        }
    }

    /** Texts go into texts, a day also into a moment; all else into its own kind, and a reference only where all it may point at may be pointed at. */
    private static boolean isAlike(ColumnType<?> from, ColumnType<?> to) {
        if (length(from) > 0 || length(to) > 0) {
            return length(from) > 0 && length(to) > 0;
        }
        if (from instanceof ColumnType.Lookup one && to instanceof ColumnType.Lookup other) {
            return one.targets().stream().allMatch(target -> other.target(target.type()).isPresent());
        }
        return from.getClass().equals(to.getClass()) || (from instanceof ColumnType.Day && to instanceof ColumnType.Moment);
    }

    /** In characters; 0 for what is no text. */
    private static int length(ColumnType<?> type) {
        return switch (type) {
            case ColumnType.Text(var max, _) -> max;
            case ColumnType.Memo(var max) -> max;
            default -> 0;
        };
    }

    @Override
    public void beforeDelete(Row row, Records records) {
        if (Objects.equals(row.get(ColumnMap.STOCK), true)) {
            throw new Fault.Refused(LeadError.MAPPING_STAYS, Map.of("name", row.name()));
        }
    }
}
