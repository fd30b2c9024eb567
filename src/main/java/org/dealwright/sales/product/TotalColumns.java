package org.dealwright.sales.product;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.decimal;
import static org.dealwright.core.schema.Columns.money;

import java.math.BigDecimal;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.OptionSet;

/**
 * The money columns that the headers of opportunity, quote, order and invoice share; those that the pricing computes are calculated.
 *
 * @param lines sum of the lines without their tax
 * @param lineDiscount sum of the manual discounts of the lines
 * @param discountPercent of the sum of the lines, 0-100, two decimals; adds to the discount amount
 * @param totalDiscount discounts of lines and header together
 * @param beforeFreight what is left before freight and tax
 * @param tax sum of the tax of the lines
 */
public record TotalColumns(Column<BigDecimal> lines, Column<BigDecimal> lineDiscount, Column<BigDecimal> discountPercent,
        Column<BigDecimal> discount, Column<BigDecimal> totalDiscount, Column<BigDecimal> beforeFreight, Column<BigDecimal> freight,
        Column<BigDecimal> tax, Column<BigDecimal> total, Column<Integer> pricingError, Column<Integer> skipPricing) {
    static final OptionSet PRICING_ERRORS = OptionSet.range("pricingerrorcode", 0, 38);
    private static final OptionSet SKIP = OptionSet.of("document.skippricecalculation", 0, 1);
    private static final String TRILLION = "1000000000000";

    public static TotalColumns of(Declaration header) {
        return new TotalColumns(
                header.has(money("totallineitemamount").calculated()),
                header.has(money("totallineitemdiscountamount").calculated()),
                header.has(decimal("discountpercentage", 2, "0", "100")),
                header.has(money("discountamount", "0", TRILLION)),
                header.has(money("totaldiscountamount").calculated()),
                header.has(money("totalamountlessfreight").calculated()),
                header.has(money("freightamount", "0", TRILLION)),
                header.has(money("totaltax").calculated()),
                header.has(money("totalamount").calculated()),
                header.has(choice("pricingerrorcode", PRICING_ERRORS).calculated().initially(0)),
                header.has(choice("skippricecalculation", SKIP).initially(0)));
    }
}
