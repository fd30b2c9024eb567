package org.dealwright.work.process;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.StoreError;
import org.dealwright.core.store.Values;

/** Something in the drawing of a process is changed; records follow the published one until this one takes its place. */
@Component
public final class ChangeDrawing implements Action<ChangeDrawing.Input, Ref> {
    /**
     * One change.
     *
     * @param version of the process that was seen; null changes whatever is there
     */
    public record Input(UUID process, @Nullable Long version, UnaryOperator<Drawing> change) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var row = records.get(ProcessFlow.TYPE, input.process());
        if (input.version() != null && row.version() != input.version()) {
            throw new Fault.Stale(StoreError.VERSION_MISMATCH, Map.of());
        }
        var drawing = input.change().apply(Drawing.read(row.require(ProcessFlow.DRAWN)));
        records.update(row, Values.of(ProcessFlow.TYPE).set(ProcessFlow.DRAWN, drawing.write()));
        return row.ref();
    }
}
