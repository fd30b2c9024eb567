package org.dealwright.edge.webapi;

import java.math.BigDecimal;

import org.dealwright.core.schema.ColumnType;
import org.dealwright.edge.webapi.url.Literal;

/** The primitive types of the metadata document. */
public final class Edm {
    public static final String STRING = "Edm.String";
    public static final String INT32 = "Edm.Int32";
    public static final String GUID = "Edm.Guid";
    private static final String BOOLEAN = "Edm.Boolean";
    private static final String DATE_TIME = "Edm.DateTimeOffset";

    private Edm() {
    }

    public static String of(ColumnType<?> type) {
        return switch (type) {
            case ColumnType.Text _, ColumnType.Memo _, ColumnType.MultiChoice _ -> STRING;
            case ColumnType.WholeNumber _, ColumnType.Choice _ -> INT32;
            case ColumnType.LongNumber _ -> "Edm.Int64";
            case ColumnType.DecimalNumber _, ColumnType.Amount _ -> "Edm.Decimal";
            case ColumnType.YesNo _ -> BOOLEAN;
            case ColumnType.Day _ -> "Edm.Date";
            case ColumnType.Moment _ -> DATE_TIME;
            case ColumnType.Identifier _, ColumnType.Lookup _ -> GUID;
            case ColumnType.Content _ -> "Edm.Binary";
        };
    }

    public static String of(Literal literal) {
        return switch (literal) {
            case Literal.Null _ -> "Edm.Null";
            case Literal.Bool _ -> BOOLEAN;
            case Literal.Number(var value) -> isWhole(value) ? INT32 : "Edm.Decimal";
            case Literal.Text _ -> STRING;
            case Literal.Guid _ -> GUID;
            case Literal.Date _ -> "Edm.Date";
            case Literal.DateTime _ -> DATE_TIME;
            case Literal.Time _ -> "Edm.TimeOfDay";
            case Literal.Typed(var type, _) -> type;
            case Literal.Array _ -> "Collection(" + STRING + ")";
            case Literal.Structure _ -> "Edm.ComplexType";
        };
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
