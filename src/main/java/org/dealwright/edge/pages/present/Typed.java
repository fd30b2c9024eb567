package org.dealwright.edge.pages.present;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.edge.pages.frame.Visit;

/** What a reader typed, back into a value of its column. Limits such as length and range are checked where it is written. */
public final class Typed {
    private final Visit visit;
    private final TypedNumber numbers;
    private final TypedDay days;

    public Typed(Visit visit) {
        this.visit = visit;
        this.numbers = new TypedNumber(visit.formats().locale());
        this.days = new TypedDay(visit.formats().locale(), visit.today());
    }

    /**
     * The value; null for an empty input.
     *
     * @throws Fault.Invalid with the column as target when it can't be read
     */
    public @Nullable Object value(Column<?> column, Entered entered) {
        if (entered.isEmpty()) {
            return null;
        }
        try {
            return read(column.type(), entered);
        } catch (ArithmeticException | IllegalArgumentException | DateTimeException _) {
            throw new Fault.Invalid(SchemaError.VALUE_WRONG_TYPE, column.name(), Map.of("type", column.typeName()));
        }
    }

    private Object read(ColumnType<?> type, Entered entered) {
        var text = entered.text();
        return switch (type) {
            case ColumnType.Text _ -> text;
            case ColumnType.Memo _ -> text.replace("\r\n", "\n");
            case ColumnType.WholeNumber _ -> numbers.of(text).intValueExact();
            case ColumnType.LongNumber _ -> numbers.of(text).longValueExact();
            case ColumnType.DecimalNumber _, ColumnType.Amount _ -> number(text);
            case ColumnType.YesNo _ -> text.equals("true") || text.equals("1");
            case ColumnType.Choice _ -> Integer.valueOf(text);
            case ColumnType.MultiChoice _ -> several(entered);
            case ColumnType.Day _ -> days.of(text);
            case ColumnType.Moment _ -> moment(entered);
            case ColumnType.Identifier _ -> UUID.fromString(text);
            case ColumnType.Lookup _ -> reference(text);
            case ColumnType.Content _ -> throw new IllegalArgumentException("a file is not typed");
        };
    }

    private BigDecimal number(String text) {
        return numbers.of(text);
    }

    private static Set<Integer> several(Entered entered) {
        var numbers = new HashSet<Integer>();
        entered.texts().stream().filter(text -> !text.isBlank()).forEach(text -> numbers.add(Integer.valueOf(text)));
        return numbers;
    }

    private Instant moment(Entered entered) {
        return days.of(entered.text()).atTime(TypedDay.time(entered.time())).atZone(visit.actor().zone()).toInstant();
    }

    /** {@code account/0190…} */
    private static Ref reference(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(text);
        }
        return Ref.of(text.substring(0, slash), text.substring(slash + 1));
    }
}
