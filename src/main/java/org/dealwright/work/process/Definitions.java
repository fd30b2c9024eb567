package org.dealwright.work.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Kept;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Reading;
import org.dealwright.core.store.Row;

/** The processes that lead records: those of the rooms, and those that the company drew. Kept in memory until one is published. */
@Component
public final class Definitions {
    private final List<Processes> rooms;
    private final Registry registry;
    private final Reading reading;
    private final Kept kept;

    Definitions(List<Processes> rooms, Registry registry, Reading reading, Kept kept) {
        this.rooms = rooms;
        this.registry = registry;
        this.reading = reading;
        this.kept = kept;
    }

    /** As of the moment at which the reader's standing was asked. */
    public Flows at(Reader reader) {
        return kept.at(reader.guard().standing().version(), "processes", Flows.class, this::read);
    }

    private Flows read() {
        var flows = new LinkedHashMap<UUID, Flows.Flow>();
        var rows = reading.as(new Actor.System(Door.JOB)).rows(Query.of(ProcessFlow.TYPE).withoutLabels()
                .where(new Predicate.Not(new Predicate.IsEmpty(Path.of(ProcessFlow.PUBLISHED))))
                .sort(Sort.ascending(ProcessFlow.ORDER), Sort.ascending(ProcessFlow.TYPE.createdOn())).limit(1000));
        rows.forEach(row -> flows.put(row.id(), new Flows.Flow(Drawing.read(row.require(ProcessFlow.PUBLISHED)).process(row.id()), isOffered(row))));
        rooms.stream().flatMap(room -> room.definitions().stream()).forEach(stock -> flows.putIfAbsent(stock.id(), new Flows.Flow(stock, true)));
        return new Flows(List.copyOf(flows.values()));
    }

    private static boolean isOffered(Row row) {
        return row.require(ProcessFlow.TYPE.state()) == ProcessFlow.State.ACTIVATED.number();
    }

    /** The processes that come with the product. */
    public List<ProcessDefinition> stock() {
        return rooms.stream().flatMap(room -> room.definitions().stream()).toList();
    }

    /** The types of records that processes can lead. */
    public List<RecordType> led() {
        return registry.types().stream().filter(type -> type.has(Feature.PROCESS)).toList();
    }

    public RecordType instances(ProcessDefinition process) {
        return registry.type(process.instances());
    }

    /** The types of the instances of some processes, each once. */
    List<RecordType> instances(List<ProcessDefinition> processes) {
        return processes.stream().map(this::instances).distinct().toList();
    }

    /** Whether rows of a type are instances of processes. */
    public static boolean areInstances(RecordType type) {
        return type.id().name().equals(InstanceColumns.ID);
    }

    /** @throws Fault.Refused when the row is no instance, or its process was deleted */
    ProcessDefinition of(Row instance, Reader reader) {
        return Optional.of(instance).filter(row -> areInstances(row.type())).flatMap(row -> at(reader).followedBy(row))
                .orElseThrow(() -> new Fault.Refused(ProcessError.NOT_A_PROCESS, Map.of("type", instance.type().name())));
    }

    /** Where a new record begins; empty when it is led already. */
    Optional<Stage> start(ProcessDefinition process, Draft record) {
        var starts = new ArrayList<Optional<Stage>>();
        rooms.forEach(room -> starts.add(room.start(process, record)));
        return starts.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
                : starts.stream().flatMap(Optional::stream).max(Comparator.comparing(stage -> process.stages().indexOf(stage)))
                        .or(() -> Optional.of(process.first()));
    }
}
