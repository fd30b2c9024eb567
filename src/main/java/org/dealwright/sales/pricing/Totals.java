package org.dealwright.sales.pricing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.dealwright.core.kernel.Fault.Refused;

/**
 * What a document comes to: the calculated header columns, rounded to the record's currency.
 *
 * @param lineItems {@code totallineitemamount}: the lines without tax
 * @param lineItemDiscount {@code totallineitemdiscountamount}: manual discounts of the lines; volume discounts are not counted
 * @param discount {@code totaldiscountamount}: line and header discounts
 * @param lessFreight {@code totalamountlessfreight}: the lines less the header discounts
 * @param tax {@code totaltax}
 * @param amount {@code totalamount}: less freight + freight + tax
 * @param error {@code pricingerrorcode}: DETAIL_ERROR when any line has no price, else NONE
 */
public record Totals(
        BigDecimal lineItems, BigDecimal lineItemDiscount, BigDecimal discount, BigDecimal lessFreight, BigDecimal freight,
        BigDecimal tax, BigDecimal amount, PricingError error) {

    public Totals {
        if (!MoneyRange.holds(discount)) {
            throw new Refused(PricingCode.TOTAL_DISCOUNT_INVALID, Map.of("amount", discount));
        }
        if (!MoneyRange.holds(lineItems) || !MoneyRange.holds(lessFreight) || !MoneyRange.holds(tax) || !MoneyRange.holds(amount)) {
            throw new Refused(PricingCode.TOTAL_PRICE_INVALID, Map.of("amount", amount));
        }
    }

    /** Each column converted by itself, 4 decimals. */
    public Totals inBase(ExchangeRate rate) {
        return map(rate::toBase);
    }

    private Totals map(UnaryOperator<BigDecimal> conversion) {
        return new Totals(
                conversion.apply(lineItems), conversion.apply(lineItemDiscount), conversion.apply(discount), conversion.apply(lessFreight),
                conversion.apply(freight), conversion.apply(tax), conversion.apply(amount), error);
    }
}
