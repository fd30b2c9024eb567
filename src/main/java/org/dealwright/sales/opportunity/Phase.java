package org.dealwright.sales.opportunity;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.store.Values;
import org.dealwright.work.process.ProcessDefinition;
import org.dealwright.work.process.Stage;
import org.dealwright.work.process.StageNames;

/**
 * Tells in the columns of an opportunity in which stage it stands: number and name of the stage, and its category. In a stage of a kind that the pipeline
 * does not count, such as an approval, it keeps the category that it had.
 */
@Component
public final class Phase {
    private final StageNames names;

    Phase(StageNames names) {
        this.names = names;
    }

    public void write(Values opportunity, ProcessDefinition process, Stage stage, Records records) {
        opportunity.set(Opportunity.PHASE, names.numbered(process, stage, records));
        if (stage.category().number() <= Opportunity.CLOSE) {
            opportunity.set(Opportunity.STAGE, stage.category().number());
        }
    }
}
