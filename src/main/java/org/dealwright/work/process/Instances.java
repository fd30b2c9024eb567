package org.dealwright.work.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** Begins processes, finds those that run, and carries them on to the records that came of others. */
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
        return Values.of(type).set(InstanceColumns.leads(type, record.type()).orElseThrow(), record).set(columns.process(), process.id())
                .set(columns.activeStage(), stage.id()).set(columns.name(), name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }

    /** The running instance of one process that leads a record, held. */
    public Optional<Row> running(ProcessDefinition process, Ref record, Records records) {
        return running(definitions.instances(process), record, records)
                .filter(row -> process.id().equals(row.get(InstanceColumns.in(row.type()).process()))).findFirst();
    }

    /** The running instance that leads a record and is shown, of whichever process. */
    public Optional<Row> running(Ref record, Records records) {
        return all(record, records).stream().min(Comparator.comparing((Row row) -> row.get(InstanceColumns.in(row.type()).supersededOn()) != null)
                .thenComparing(row -> -row.require(row.type().version())));
    }

    private List<Row> all(Ref record, Records records) {
        return definitions.instances(definitions.at(records.read()).leading(record.type())).stream()
                .flatMap(type -> running(type, record, records)).toList();
    }

    private static Stream<Row> running(RecordType type, Ref record, Records records) {
        var lookup = InstanceColumns.leads(type, record.type()).orElseThrow();
        return records.hold(type, Predicate.all(Predicate.pointsAt(lookup, record.id()), Predicate.eq(type.state(), ProcessState.ACTIVE.number())))
                .stream();
    }

    /** Of all that lead a record this one is shown from now on. */
    void show(Ref shown, Ref record, Records records) {
        for (var instance : all(record, records)) {
            var superseded = InstanceColumns.in(instance.type()).supersededOn();
            var since = instance.get(superseded);
            if (instance.id().equals(shown.id()) ? since != null : since == null) {
                records.follow(instance, Values.of(instance.type()).set(superseded, since == null ? records.now() : null));
            }
        }
    }

    /** Lets every process that leads one record lead also what came of it, and goes on to its first stage there. Whether there was any. */
    public boolean carry(Ref from, Ref to, Records records) {
        var carried = false;
        for (var instance : all(from, records)) {
            var process = definitions.of(instance, records.read());
            var lookup = InstanceColumns.leads(instance.type(), to.type());
            if (lookup.isPresent() && instance.get(lookup.get()) == null && !process.on(to.type()).isEmpty()) {
                carry(instance, process, lookup.get(), to, records);
                carried = true;
            }
        }
        return carried;
    }

    /** What was carried to a record that is to go leads the one again that it came of, from the last stage that was worked on it. */
    public void bringBack(Ref from, Ref to, Records records) {
        for (var instance : all(from, records)) {
            var process = definitions.of(instance, records.read());
            var own = process.on(to.type());
            InstanceColumns.leads(instance.type(), from.type()).filter(lookup -> from.equals(instance.get(lookup)) && !own.isEmpty())
                    .filter(_ -> InstanceColumns.leads(instance.type(), to.type()).filter(lookup -> to.equals(instance.get(lookup))).isPresent())
                    .ifPresent(lookup -> records.follow(instance, Values.of(instance.type()).set(lookup, null)
                            .set(InstanceColumns.in(instance.type()).activeStage(), last(own, instance).id())));
        }
    }

    /** Of the stages on a record the last one that was visited. */
    private static Stage last(List<Stage> stages, Row instance) {
        var path = Objects.requireNonNullElse(instance.get(InstanceColumns.in(instance.type()).path()), "");
        return stages.stream().max(Comparator.comparing(stage -> path.lastIndexOf(stage.id().toString()))).orElseThrow();
    }

    private void carry(Row instance, ProcessDefinition process, Column<Ref> lookup, Ref to, Records records) {
        var active = InstanceColumns.in(instance.type()).activeStage();
        var values = Values.of(instance.type()).set(lookup, to);
        var row = instance;
        for (var stage : ahead(instance, process, to, records)) {
            records.follow(row, values.set(active, stage.id()));
            row = records.get(instance.type(), instance.id());
            values = Values.of(instance.type());
        }
        if (row.get(lookup) == null) {
            records.follow(row, values);
        }
    }

    /** The stages from behind the active one to the first that is worked on the new record; none where the way does not lead there. */
    private List<Stage> ahead(Row instance, ProcessDefinition process, Ref to, Records records) {
        var ahead = new ArrayList<Stage>();
        for (var stage = active(instance, records); stage.isPresent() && (ahead.isEmpty() || !ahead.getLast().type().equals(to.type()));) {
            stage = process.next(stage.get(), StageGate.values(instance, stage.get(), records)).filter(next -> !ahead.contains(next));
            stage.ifPresent(ahead::add);
        }
        return ahead.isEmpty() || !ahead.getLast().type().equals(to.type()) ? List.of() : ahead;
    }

    /** The stage that an instance stands in; empty when its process has it no more. */
    public Optional<Stage> active(Row instance, Records records) {
        return definitions.at(records.read()).followedBy(instance)
                .flatMap(process -> process.stage(instance.get(InstanceColumns.in(instance.type()).activeStage())));
    }
}
