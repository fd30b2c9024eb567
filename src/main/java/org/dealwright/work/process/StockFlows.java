package org.dealwright.work.process;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.language.Words;
import org.dealwright.core.store.Values;

/** The processes that come with the product, as a new company finds them: published, and to be changed like its own. */
@Component
public final class StockFlows {
    private static final int BETWEEN = 100;
    private final Definitions definitions;
    private final StageRows stages;

    StockFlows(Definitions definitions, StageRows stages) {
        this.definitions = definitions;
        this.stages = stages;
    }

    public void found(Words words, Records records) {
        var order = BETWEEN;
        for (var process : definitions.stock()) {
            var drawing = Drawing.of(process);
            var flow = records.create(Values.of(ProcessFlow.TYPE).set(ProcessFlow.TYPE.id(), process.id()).set(ProcessFlow.NAME, process.label().in(words))
                    .set(ProcessFlow.BEGINS_ON, process.first().type()).set(ProcessFlow.ORDER, order).set(ProcessFlow.DRAWN, drawing.write())
                    .set(ProcessFlow.PUBLISHED, drawing.write()).set(ProcessFlow.PUBLISHED_ON, records.now()).set(ProcessFlow.VERSION, 1)
                    .set(ProcessFlow.TYPE.state(), ProcessFlow.State.ACTIVATED.number()).set(ProcessFlow.TYPE.status(), ProcessFlow.IS_ACTIVATED));
            stages.write(flow, drawing, records);
            order += BETWEEN;
        }
    }
}
