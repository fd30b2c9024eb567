package org.dealwright.sales.opportunity;

import java.util.Map;

import org.dealwright.core.action.Records;
import org.dealwright.core.store.Row;

/** What may stand in the way of closing an opportunity, for rooms that build on opportunities: each has a bean of it, and all are asked. */
public interface ClosingGuard {
    /**
     * Before an opportunity becomes won or lost, by whichever verb.
     *
     * @param opportunity held, open, with all its columns
     * @throws org.dealwright.core.kernel.Fault.Refused when it can't be closed yet, naming what must be done first
     */
    void check(Row opportunity, Opportunity.State to, Records records);

    /** The same for several that are closed together; one by one unless the guard knows better. */
    default void checkAll(Map<Row, Opportunity.State> opportunities, Records records) {
        opportunities.forEach((opportunity, to) -> check(opportunity, to, records));
    }
}
