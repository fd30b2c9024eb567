package org.dealwright.sales.quote;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** Values of a new row taken over from a row of another document: every column of the same name and kind. */
public final class Copy {
    private static final Set<String> OWN = Set.of("ownerid", "owningbusinessunit", "statecode", "statuscode", "createdon", "createdby",
            "modifiedon", "modifiedby", "versionnumber", "exchangerate", "skippricecalculation");

    private Copy() {
    }

    /** What people may write; amounts are to be worked out anew. */
    public static Values of(Row source, RecordType target) {
        return copied(source, target, column -> !column.calculated());
    }

    /** Amounts and all that the product worked out too: prices stay as they were agreed. */
    public static Values withAmounts(Row source, RecordType target) {
        return copied(source, target, _ -> true);
    }

    private static Values copied(Row source, RecordType target, Predicate<Column<?>> wanted) {
        var values = Values.of(target);
        target.columns().stream()
                .filter(column -> !OWN.contains(column.name()) && !column.equals(target.id()) && !column.name().endsWith("_base")
                        && wanted.test(column))
                .forEach(column -> source.type().column(column.name()).filter(same -> same.type().getClass() == column.type().getClass())
                        .ifPresent(same -> values.put(column, source.get(same))));
        values.fill(target.primaryName(), source.name());
        return values;
    }

    /** Lines of a document into lines of another. */
    public static List<Values> lines(List<Row> lines, RecordType target, Column<Ref> parent, Ref document) {
        return lines.stream().map(line -> of(line, target).set(parent, document)).toList();
    }
}
