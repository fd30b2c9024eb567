package org.dealwright.work.process;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Texts;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** From now on records are led through the process as it is drawn; those on their way follow the new stages. */
@Component
public final class PublishProcess implements Action<UUID, Ref> {
    static final int MOST_ON_A_TYPE = 10;
    private final Soundness soundness;
    private final StageRows stages;
    private final Texts texts;

    PublishProcess(Soundness soundness, StageRows stages, Texts texts) {
        this.soundness = soundness;
        this.stages = stages;
        this.texts = texts;
    }

    /** @throws Fault.Refused naming the first flaw of the drawing */
    @Override
    public Ref perform(UUID process, Records records) {
        var row = records.get(ProcessFlow.TYPE, process);
        var drawing = Drawing.read(row.require(ProcessFlow.DRAWN));
        var flaws = soundness.of(drawing, row.require(ProcessFlow.BEGINS_ON), texts.of(records.actor()));
        if (!flaws.isEmpty()) {
            throw flaws.getFirst().fault();
        }
        requireRoom(row, records);
        var values = Values.of(ProcessFlow.TYPE).set(ProcessFlow.PUBLISHED, drawing.write()).set(ProcessFlow.PUBLISHED_ON, records.now())
                .set(ProcessFlow.VERSION, row.require(ProcessFlow.VERSION) + 1);
        if (row.require(ProcessFlow.TYPE.state()) == ProcessFlow.State.ACTIVATED.number()) {
            records.update(row, values);
        } else {
            records.move(row, ProcessFlow.State.ACTIVATED.number(), ProcessFlow.IS_ACTIVATED, values);
        }
        stages.write(row.ref(), drawing, records);
        return row.ref();
    }

    private static void requireRoom(Row process, Records records) {
        var others = records.unguarded(Query.of(ProcessFlow.TYPE).select(ProcessFlow.TYPE.id()).withoutLabels().where(Predicate.all(
                Predicate.eq(ProcessFlow.BEGINS_ON, process.require(ProcessFlow.BEGINS_ON)),
                Predicate.eq(ProcessFlow.TYPE.state(), ProcessFlow.State.ACTIVATED.number()),
                new Predicate.Not(Predicate.is(ProcessFlow.TYPE, process.id())))));
        if (others.size() >= MOST_ON_A_TYPE) {
            throw new Fault.Refused(ProcessError.TOO_MANY_PROCESSES, ProcessFlow.TYPE.state().name(),
                    Map.of("type", process.require(ProcessFlow.BEGINS_ON), "most", MOST_ON_A_TYPE));
        }
    }
}
