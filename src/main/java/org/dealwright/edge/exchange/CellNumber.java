package org.dealwright.edge.exchange;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as a file writes them: grouped or not, with a currency before or behind, in brackets when negative. */
final class CellNumber {
    private static final Pattern AROUND = Pattern.compile("[\\s\\u00a0\\u202f'’%]|\\p{Sc}|^[A-Z]{3}(?=[-(\\s0-9])|(?<=[0-9)\\s])[A-Z]{3}$");
    private static final Pattern POINT = Pattern.compile("[0-9]+(\\.[0-9]*)?|\\.[0-9]+|[0-9]{1,3}(,[0-9]{2,3})*,[0-9]{3}(\\.[0-9]*)?");
    private static final Pattern COMMA = Pattern.compile("[0-9]+(,[0-9]*)?|,[0-9]+|[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]*)?");
    private static final int LONGEST = 40;
    private final char decimal;

    CellNumber(char decimal) {
        this.decimal = decimal;
    }

    /** @throws NumberFormatException when it is none */
    BigDecimal of(String text) {
        var bare = AROUND.matcher(text.strip().replace('−', '-')).replaceAll("");
        var negative = bare.startsWith("-") || (bare.startsWith("(") && bare.endsWith(")"));
        var digits = bare.replaceAll("^[-+(]|\\)$", "");
        if (digits.length() > LONGEST || !(decimal == '.' ? POINT : COMMA).matcher(digits).matches()) {
            throw new NumberFormatException(text);
        }
        var plain = decimal == '.' ? digits.replace(",", "") : digits.replace(".", "").replace(',', '.');
        var number = new BigDecimal(plain.startsWith(".") ? "0" + plain : plain);
        return negative ? number.negate() : number;
    }
}
