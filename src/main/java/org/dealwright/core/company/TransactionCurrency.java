package org.dealwright.core.company;

import static org.dealwright.core.schema.Columns.decimal;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Level.SYSTEM;

import java.math.BigDecimal;

import org.dealwright.core.kernel.Coded;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.RecordType;

/**
 * A currency in which the company sells.
 * Shape: the rate is units of this currency for one unit of the base currency, so an amount divided by it is the base amount.
 */
public final class TransactionCurrency {
    /** Whether people may choose the currency; records that have it keep it. */
    public enum State implements Coded {
        ACTIVE(0), INACTIVE(1);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    public static final int ACTIVE = 1;
    public static final int INACTIVE = 2;

    private static final Declaration currency = RecordType.declare("transactioncurrency", "transactioncurrencies").number(9105);

    public static final Column<String> NAME = currency.namedBy(text("currencyname", 100).required(SYSTEM));
    public static final Column<String> CODE = currency.has(text("isocurrencycode", 5).required(SYSTEM).onCreate().unique().searchable());
    public static final Column<String> SYMBOL = currency.has(text("currencysymbol", 10).required(SYSTEM));
    public static final Column<BigDecimal> RATE =
            currency.has(decimal("exchangerate", 12, "0.000000000001", "100000000000").required(SYSTEM));
    public static final Column<Integer> PRECISION = currency.has(whole("currencyprecision", 0, 4).required(SYSTEM).initially(2));

    public static final RecordType TYPE = currency.key(CODE)
            .lives(Lifecycle.of(State.class)
                    .reasons(State.ACTIVE, ACTIVE).reasons(State.INACTIVE, INACTIVE)
                    .moves(State.ACTIVE, State.INACTIVE).moves(State.INACTIVE, State.ACTIVE))
            .end();

    private TransactionCurrency() {
    }
}
