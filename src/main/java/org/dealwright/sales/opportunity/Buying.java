package org.dealwright.sales.opportunity;

import org.dealwright.core.schema.OptionSet;

/** What is asked about a buyer, of the lead as of the opportunity that comes of it: the choices that both share. */
public final class Buying {
    public static final int HOT = 1, WARM = 2, COLD = 3;
    public static final OptionSet RATINGS = OptionSet.of("rating", HOT, WARM, COLD);
    public static final OptionSet BUDGET_STATUSES = OptionSet.range("budgetstatus", 0, 3);
    public static final OptionSet TIMEFRAMES = OptionSet.range("purchasetimeframe", 0, 4);
    public static final OptionSet PROCESSES = OptionSet.range("purchaseprocess", 0, 2);
    public static final OptionSet NEEDS = OptionSet.range("need", 0, 3);
    public static final OptionSet INITIAL_COMMUNICATIONS = OptionSet.range("initialcommunication", 0, 1);
    /** Labels of a step that is ticked off: 1 completed, 0 mark complete. */
    public static final OptionSet MARK_COMPLETE = OptionSet.of("markcomplete", 1, 0);
    /** Labels of the questions that are stored the other way round: 1 no, 0 yes. */
    public static final OptionSet NO_OR_YES = OptionSet.of("noyes", 0, 1);

    private Buying() {
    }
}
