package org.dealwright.work.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Row;

/** A record follows another process from now on; what it had done in that one before is still there, and so is the one it followed. */
@Component
public final class StartProcess implements Action<StartProcess.Input, Ref> {
    private final Definitions definitions;
    private final Instances instances;

    StartProcess(Definitions definitions, Instances instances) {
        this.definitions = definitions;
        this.instances = instances;
    }

    /** @param process the id of one that is offered to the actor on the record's type */
    public record Input(Ref record, UUID process) {
    }

    /** The instance that leads the record now. */
    @Override
    public Ref perform(Input input, Records records) {
        var process = definitions.at(records.read()).offered(input.record().type(), records.read().guard().standing())
                .filter(offered -> offered.id().equals(input.process())).findFirst()
                .orElseThrow(() -> new Fault.Refused(ProcessError.PROCESS_NOT_OFFERED, Map.of("type", input.record().type())));
        var record = records.get(records.registry().type(input.record().type()), input.record().id());
        var instance = existing(process, input.record(), records).map(row -> again(row, records))
                .orElseGet(() -> records.create(instances.beginning(process, process.first(), record.ref(), record.name())));
        instances.show(instance, input.record(), records);
        return instance;
    }

    private Optional<Row> existing(ProcessDefinition process, Ref record, Records records) {
        var type = definitions.instances(process);
        var columns = InstanceColumns.in(type);
        return records.hold(type, Predicate.all(Predicate.pointsAt(InstanceColumns.leads(type, record.type()).orElseThrow(), record.id()),
                Predicate.eq(columns.process(), process.id()))).stream().findFirst();
    }

    private static Ref again(Row instance, Records records) {
        if (instance.require(instance.type().state()) != ProcessState.ACTIVE.number()) {
            records.move(instance, ProcessState.ACTIVE.number(), ProcessState.IS_ACTIVE);
        }
        return instance.ref();
    }
}
