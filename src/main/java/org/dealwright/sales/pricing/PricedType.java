package org.dealwright.sales.pricing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.ErrorCode;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.sales.product.LineColumns;
import org.dealwright.sales.product.TotalColumns;

/**
 * A kind of document with lines, as the one implementation of pricing sees it. Each room that has such a document hangs up a bean of this.
 *
 * @param parent the lookup from a line to its document
 * @param locked whether the prices of existing lines are kept; null where the document knows no such thing
 * @param mirrors columns of a line that repeat one of the document, by the line's column
 * @param frozen documents that are not written although their state would allow it
 * @param currencyFixed says that the currency can't change any more once there are lines
 */
public record PricedType(RecordType header, RecordType line, Column<Ref> parent, LineColumns columns, TotalColumns totals,
        Column<Ref> priceList, @Nullable Column<Boolean> locked, Map<Column<?>, Column<?>> mirrors, Predicate<Row> frozen,
        ErrorCode currencyFixed) {
    public PricedType {
        mirrors = Map.copyOf(mirrors);
    }

    public static PricedType of(RecordType header, TotalColumns totals, Column<Ref> priceList, ErrorCode currencyFixed,
            RecordType line, Column<Ref> parent, LineColumns columns) {
        return new PricedType(header, line, parent, columns, totals, priceList, null, Map.of(), _ -> false, currencyFixed);
    }

    public PricedType lockedBy(Column<Boolean> column) {
        return new PricedType(header, line, parent, columns, totals, priceList, column, mirrors, frozen, currencyFixed);
    }

    public <T> PricedType mirroring(Column<T> ofLine, Column<T> ofHeader) {
        var more = new LinkedHashMap<>(mirrors);
        more.put(ofLine, ofHeader);
        return new PricedType(header, line, parent, columns, totals, priceList, locked, more, frozen, currencyFixed);
    }

    public PricedType frozenWhen(Predicate<Row> holds) {
        return new PricedType(header, line, parent, columns, totals, priceList, locked, mirrors, holds, currencyFixed);
    }

    /** Whether amounts and lines of the document may change. */
    boolean isOpen(Row document) {
        var closed = header.lifecycle().filter(life -> life.isReadOnly(document.require(header.state()))).isPresent();
        return !closed && !frozen.test(document);
    }
}
