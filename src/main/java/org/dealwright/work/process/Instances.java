package org.dealwright.work.process;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** Begins processes and finds those that run. */
@Component
public final class Instances {
    private static final int LONGEST_NAME = 200;

    private final Definitions definitions;

    Instances(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Whether the actor's roles let a process begin; without them records are not led through it. */
    public boolean mayBegin(ProcessDefinition process, Records records) {
        return records.read().guard().standing().holds(definitions.instances(process), Privilege.CREATE);
    }

    /** Begins at a stage that is worked on the record; does nothing where the actor may not. */
    public void begin(ProcessDefinition process, Stage stage, Ref record, String name, Records records) {
        if (mayBegin(process, records)) {
            records.create(beginning(process, stage, record, name));
        }
    }

    Values beginning(ProcessDefinition process, Stage stage, Ref record, String name) {
        var type = definitions.instances(process);
        var columns = InstanceColumns.in(type);
        return Values.of(type).set(InstanceColumns.leads(type, record.type()).orElseThrow(), record).set(columns.activeStage(), stage.id())
                .set(columns.name(), name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }

    /** The running instance of one process that leads a record, held. */
    public Optional<Row> running(ProcessDefinition process, Ref record, Records records) {
        var type = definitions.instances(process);
        var lookup = InstanceColumns.leads(type, record.type()).orElseThrow();
        return records.hold(type, Predicate.all(Predicate.pointsAt(lookup, record.id()),
                Predicate.eq(type.state(), ProcessState.ACTIVE.number()))).stream().findFirst();
    }

    /** The running instance that leads a record, of whichever process. */
    public Optional<Row> running(Ref record, Records records) {
        return definitions.leading(records.registry().type(record.type())).stream()
                .flatMap(process -> running(process, record, records).stream()).findFirst();
    }

    /** The stage that an instance stands in; empty when its process has it no more. */
    public Optional<Stage> active(Row instance) {
        var stage = instance.get(InstanceColumns.in(instance.type()).activeStage());
        return definitions.followedBy(instance.type()).flatMap(process -> stage == null ? Optional.empty() : process.stage(stage));
    }
}
