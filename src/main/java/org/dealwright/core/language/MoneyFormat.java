package org.dealwright.core.language;

/**
 * How amounts of one currency are shown.
 *
 * @param code ISO 4217, three letters
 * @param symbol as the company writes it
 * @param precision places after the point, 0-4
 */
public record MoneyFormat(String code, String symbol, int precision, Mark mark) {
    /** What stands beside the number. */
    public enum Mark { SYMBOL, CODE }
}
