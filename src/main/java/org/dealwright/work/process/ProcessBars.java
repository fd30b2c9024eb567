package org.dealwright.work.process;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.RecordType;
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
     * The process of a record that goes on and was not superseded by another, else the one that changed last. Asks once for each type of instances that
     * lead such records, and no further once it has found it.
     *
     * @param record with all its columns
     */
    public Optional<ProcessBar> of(Row record, Reader reader) {
        var flows = definitions.at(reader);
        var others = new ArrayList<Row>();
        for (var type : definitions.instances(flows.leading(record.type().name()))) {
            var newest = newest(type, record, reader).filter(instance -> flows.followedBy(instance).isPresent());
            if (newest.filter(ProcessBars::isShown).isPresent()) {
                return newest.map(instance -> bar(flows.followedBy(instance).orElseThrow(), instance, record));
            }
            newest.ifPresent(others::add);
        }
        return others.stream().max(Comparator.comparing(ProcessBars::isRunning).thenComparing(row -> row.require(row.type().version())))
                .map(instance -> bar(flows.followedBy(instance).orElseThrow(), instance, record));
    }

    private static boolean isShown(Row instance) {
        return isRunning(instance) && instance.get(InstanceColumns.in(instance.type()).supersededOn()) == null;
    }

    /** The processes that somebody may let the record follow besides the one it follows now. */
    public List<ProcessDefinition> others(Row record, @Nullable ProcessBar now, Reader reader) {
        var standing = reader.guard().standing();
        return definitions.at(reader).offered(record.type().name(), standing)
                .filter(process -> now == null || !process.id().equals(now.process().id()))
                .filter(process -> standing.holds(definitions.instances(process), Privilege.CREATE)).toList();
    }

    private static Optional<Row> newest(RecordType type, Row record, Reader reader) {
        var lookup = InstanceColumns.leads(type, record.type().name()).orElseThrow();
        if (!reader.guard().standing().holds(type, Privilege.READ)) {
            return Optional.empty();
        }
        return reader.first(Query.of(type).withoutLabels().where(Predicate.pointsAt(lookup, record.id()))
                .sort(Sort.ascending(type.state()), Sort.ascending(InstanceColumns.in(type).supersededOn()), Sort.descending(type.version())));
    }

    private static boolean isRunning(Row instance) {
        return instance.require(instance.type().state()) == ProcessState.ACTIVE.number();
    }

    private ProcessBar bar(ProcessDefinition process, Row instance, Row record) {
        var columns = InstanceColumns.in(instance.type());
        var since = instance.get(columns.stageSince());
        var days = since == null ? 0 : Duration.between(since, clock.instant()).toDays();
        return new ProcessBar(instance.ref(), process, standing(instance), Math.max(0, days), parts(process, instance, record));
    }

    private static Standing standing(Row instance) {
        return isRunning(instance) ? Standing.RUNNING
                : instance.require(instance.type().status()) == ProcessState.FINISHED ? Standing.FINISHED : Standing.ABANDONED;
    }

    /** The way that is seen; where the process has the active stage no more, all stages, each to be gone to. */
    private static List<Part> parts(ProcessDefinition process, Row instance, Row record) {
        var columns = InstanceColumns.in(instance.type());
        var visited = TraversedPath.parse(instance.get(columns.path()));
        var active = process.stage(instance.get(columns.activeStage())).orElse(null);
        Function<String, @Nullable Object> values = active != null && active.type().equals(record.type().name()) ? StageGate.values(record) : _ -> null;
        var path = active == null ? process.stages() : process.path(visited, active, values);
        var parts = new ArrayList<Part>();
        for (var stage : path) {
            var worked = InstanceColumns.leads(instance.type(), stage.type()).map(instance::get).orElse(null);
            var reachable = worked != null && isRunning(instance) && (active == null || process.mayMove(active, stage, visited, values));
            parts.add(new Part(stage, place(path, active, stage, instance), worked, reachable, record.ref().equals(worked) ? items(stage, record) : List.of()));
        }
        return parts;
    }

    private static Place place(List<Stage> path, @Nullable Stage active, Stage stage, Row instance) {
        if (instance.require(instance.type().status()) == ProcessState.FINISHED) {
            return Place.DONE;
        }
        return stage.equals(active) ? Place.ACTIVE : active != null && path.indexOf(stage) < path.indexOf(active) ? Place.DONE : Place.AHEAD;
    }

    private static List<Item> items(Stage stage, Row record) {
        return stage.steps().stream().flatMap(step -> record.type().column(step.column()).stream()
                .map(column -> new Item(step, column, record.get(column), step.isComplete(StageGate.values(record))))).toList();
    }
}
