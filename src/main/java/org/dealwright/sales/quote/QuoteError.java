package org.dealwright.sales.quote;

import org.dealwright.core.kernel.ErrorCode;

/** Why a quote, or what follows from one, is refused. */
public enum QuoteError implements ErrorCode {
    QUOTE_CURRENCY_FIXED(0x8004480e),
    QUOTE_ALREADY_REVISED(0x80048d00),
    OPPORTUNITY_HAS_LIVE_QUOTES(0x80040516),
    OPPORTUNITY_OTHER_CURRENCY(0x80048cef),
    QUOTE_DATES_REVERSED(0x8d003201),
    PRICING_ERRORS_REMAIN(0x8d003202),
    QUOTE_TO_CLOSE_MISSING(0x8d003203);

    private final int number;

    QuoteError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
