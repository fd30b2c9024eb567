package org.dealwright.core.store.sql;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Many values as one bound array, written as PostgreSQL reads it: a statement over thousands of rows binds a few of these. */
public final class Lists {
    private Lists() {
    }

    /** @param type of the elements, as SQL names it */
    public static Field<?> of(List<? extends @Nullable Object> values, String type) {
        return DSL.field("{0}::" + type + "[]", DSL.val(text(values), SQLDataType.VARCHAR));
    }

    static String text(List<? extends @Nullable Object> values) {
        var text = new StringBuilder(values.size() * 16).append('{');
        for (var value : values) {
            if (text.length() > 1) {
                text.append(',');
            }
            switch (value) {
                case null -> text.append("NULL");
                case Boolean yes -> text.append(yes.booleanValue());
                case BigDecimal number -> text.append(number.toPlainString());
                case Integer _, Long _, Short _, UUID _ -> text.append(value);
                default -> quote(text, value.toString());
            }
        }
        return text.append('}').toString();
    }

    private static void quote(StringBuilder text, String value) {
        var isPlain = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
        text.append('"').append(isPlain ? value : value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
}
