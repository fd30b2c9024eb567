package org.dealwright.work.process;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.work.process.ProcessBar.Item;
import org.dealwright.work.process.ProcessBar.Part;
import org.dealwright.work.process.ProcessBar.Place;
import org.dealwright.work.process.ProcessBar.Standing;

/** Finds the process that leads a record and tells how far it has come. */
@Component
public final class ProcessBars {
    private final Definitions definitions;
    private final Clock clock;

    ProcessBars(Definitions definitions, Clock clock) {
        this.definitions = definitions;
        this.clock = clock;
    }

    /**
     * The process of a record that goes on, else the one that was changed last. Asks once for each process that leads such records, and no
     * further once it has found one that goes on.
     *
     * @param record with all its columns
     */
    public Optional<ProcessBar> of(Row record, Reader reader) {
        var ended = new ArrayList<Row>();
        for (var process : definitions.leading(record.type())) {
            var newest = newest(process, record, reader);
            if (newest.filter(ProcessBars::isRunning).isPresent()) {
                return newest.map(instance -> bar(process, instance, record));
            }
            newest.ifPresent(ended::add);
        }
        return ended.stream().max(Comparator.comparing(row -> row.require(row.type().modifiedOn())))
                .map(instance -> bar(definitions.of(instance.type()), instance, record));
    }

    private Optional<Row> newest(ProcessDefinition process, Row record, Reader reader) {
        var type = definitions.instances(process);
        var lookup = InstanceColumns.leads(type, record.type().name()).orElseThrow();
        if (!reader.guard().standing().holds(type, Privilege.READ)) {
            return Optional.empty();
        }
        return reader.first(Query.of(type).withoutLabels().where(Predicate.pointsAt(lookup, record.id()))
                .sort(Sort.ascending(type.state()), Sort.descending(type.modifiedOn())));
    }

    private static boolean isRunning(Row instance) {
        return instance.require(instance.type().state()) == ProcessState.ACTIVE.number();
    }

    private ProcessBar bar(ProcessDefinition process, Row instance, Row record) {
        var columns = InstanceColumns.in(instance.type());
        var since = instance.get(columns.stageSince());
        var days = since == null ? 0 : Duration.between(since, clock.instant()).toDays();
        return new ProcessBar(instance.ref(), process.labelKey(), standing(instance), Math.max(0, days),
                process.stages().stream().map(stage -> part(process, instance, record, stage)).toList());
    }

    private static Standing standing(Row instance) {
        return isRunning(instance) ? Standing.RUNNING
                : instance.require(instance.type().status()) == ProcessState.FINISHED ? Standing.FINISHED : Standing.ABANDONED;
    }

    private static Part part(ProcessDefinition process, Row instance, Row record, Stage stage) {
        var columns = InstanceColumns.in(instance.type());
        var active = Optional.ofNullable(instance.get(columns.activeStage())).flatMap(process::stage).orElse(null);
        var worked = InstanceColumns.leads(instance.type(), stage.type()).map(instance::get).orElse(null);
        var path = TraversedPath.parse(instance.get(columns.path()));
        var reachable = worked != null && isRunning(instance) && (active == null || process.mayMove(active, stage, path));
        return new Part(stage, place(process, active, stage, instance), worked, reachable, items(stage, record, worked));
    }

    private static Place place(ProcessDefinition process, @Nullable Stage active, Stage stage, Row instance) {
        if (instance.require(instance.type().status()) == ProcessState.FINISHED) {
            return Place.DONE;
        }
        return stage.equals(active) ? Place.ACTIVE : active != null && process.isForward(stage, active) ? Place.DONE : Place.AHEAD;
    }

    private static List<Item> items(Stage stage, Row record, @Nullable Ref worked) {
        return !record.ref().equals(worked) ? List.of() : stage.steps().stream()
                .flatMap(step -> record.type().column(step.column()).stream()
                        .map(column -> new Item(step, column, record.get(column), step.isComplete(name -> StageGate.value(record, name)))))
                .toList();
    }
}
