package org.dealwright.work.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

/** All processes of all rooms, by what they lead. */
@Component
public final class Definitions {
    private final List<Offer> offers;
    private final Registry registry;

    private record Offer(Processes room, ProcessDefinition process) {
    }

    Definitions(List<Processes> rooms, Registry registry) {
        this.offers = rooms.stream().flatMap(room -> room.definitions().stream().map(process -> new Offer(room, process))).toList();
        this.registry = registry;
    }

    public RecordType instances(ProcessDefinition process) {
        return registry.type(process.key());
    }

    /** The process that rows of a type are instances of. */
    public Optional<ProcessDefinition> followedBy(RecordType type) {
        return processes().filter(process -> process.key().equals(type.name())).findFirst();
    }

    /** @throws Fault.Refused when rows of the type are no instances of a process */
    ProcessDefinition of(RecordType type) {
        return followedBy(type).orElseThrow(() -> new Fault.Refused(ProcessError.NOT_A_PROCESS, Map.of("type", type.name())));
    }

    /** The processes that lead records of a type, those that begin there first. */
    public List<ProcessDefinition> leading(RecordType type) {
        return processes().filter(process -> !process.on(type.name()).isEmpty())
                .sorted(Comparator.comparing(process -> !process.beginsOn(type.name()))).toList();
    }

    /** The process that new records of a type are led through. */
    Optional<ProcessDefinition> beginningOn(RecordType type) {
        return processes().filter(process -> process.beginsOn(type.name())).findFirst();
    }

    /** Where a new record begins in that process; empty when it does not. */
    Optional<Stage> start(Draft record) {
        return offers.stream().filter(offer -> offer.process().beginsOn(record.type().name())).findFirst()
                .flatMap(offer -> offer.room().start(offer.process(), record));
    }

    private Stream<ProcessDefinition> processes() {
        return offers.stream().map(Offer::process);
    }
}
