package org.dealwright.core.company;

import org.dealwright.core.schema.OptionSet;

/** How names, weeks and amounts are written. */
public final class FormatChoices {
    public static final int LAST_FIRST = 0;
    public static final int FIRST_LAST = 1;
    public static final int LAST_FIRST_INITIAL = 2;
    public static final int FIRST_INITIAL_LAST = 3;
    public static final int LAST_FIRST_MIDDLE = 4;
    public static final int FIRST_MIDDLE_LAST = 5;
    public static final int LAST_SPACE_FIRST = 6;
    public static final int LAST_FIRST_JOINED = 7;

    public static final OptionSet NAME_ORDER = OptionSet.of("fullnameconventioncode", LAST_FIRST, FIRST_LAST, LAST_FIRST_INITIAL,
            FIRST_INITIAL_LAST, LAST_FIRST_MIDDLE, FIRST_MIDDLE_LAST, LAST_SPACE_FIRST, LAST_FIRST_JOINED);
    /** Sunday is 0. */
    public static final OptionSet WEEK_START = OptionSet.range("weekstartdaycode", 0, 6);
    public static final OptionSet CURRENCY_DISPLAY = OptionSet.of("currencydisplayoption", 0, 1);

    private FormatChoices() {
    }
}
