package org.dealwright.work.process;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

/** A new process, drawn but not published. */
@Component
public final class DrawProcess implements Action<DrawProcess.Input, Ref> {
    /**
     * Where the drawing begins.
     *
     * @param type the logical name of the type that the process begins on
     */
    public record Input(String name, String type, Drawing drawing) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        return records.create(Values.of(ProcessFlow.TYPE).set(ProcessFlow.NAME, input.name()).set(ProcessFlow.BEGINS_ON, input.type())
                .set(ProcessFlow.DRAWN, input.drawing().write()));
    }
}
