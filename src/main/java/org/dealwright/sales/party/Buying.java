package org.dealwright.sales.party;

import org.dealwright.core.schema.OptionSet;

/** How a customer buys, as asked on leads and opportunities alike; a choice made on the lead means the same on the opportunity. */
public final class Buying {
    /** From no committed budget (0) to will buy (3). */
    public static final OptionSet BUDGET_STATUS = OptionSet.range("budgetstatus", 0, 3);
    public static final OptionSet TIMEFRAME = OptionSet.range("purchasetimeframe", 0, 4);
    public static final OptionSet PROCESS = OptionSet.range("purchaseprocess", 0, 2);
    public static final OptionSet NEED = OptionSet.range("need", 0, 3);
    public static final OptionSet INITIAL_COMMUNICATION = OptionSet.range("initialcommunication", 0, 1);
    /** A step of the process that people tick off: 1 is completed. */
    public static final OptionSet MARK_COMPLETE = OptionSet.of("markcomplete", 1, 0);
    /** The field's standard labels these the wrong way round: 1 is no, 0 is yes. */
    public static final OptionSet NO_OR_YES = OptionSet.of("noyes", 0, 1);

    private Buying() {
    }
}
