package org.dealwright.work.process;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.dealwright.core.access.Standing;
import org.dealwright.core.store.Row;

/** All processes as they were published at one moment, in the order in which they are offered. */
public record Flows(List<Flow> all) {
    /** @param offered whether new records are led through it */
    public record Flow(ProcessDefinition process, boolean offered) {
    }

    public Flows {
        all = List.copyOf(all);
    }

    public Optional<ProcessDefinition> of(UUID process) {
        return all.stream().map(Flow::process).filter(one -> one.id().equals(process)).findFirst();
    }

    /** The process that an instance follows; empty when it was deleted. */
    public Optional<ProcessDefinition> followedBy(Row instance) {
        return of(instance.require(InstanceColumns.in(instance.type()).process()));
    }

    /** The processes that lead records of a type, those that begin there first, also those that are offered no more. */
    public List<ProcessDefinition> leading(String type) {
        return all.stream().map(Flow::process).filter(process -> !process.on(type).isEmpty())
                .sorted(Comparator.comparing(process -> !process.beginsOn(type))).toList();
    }

    /** The processes that somebody may begin on a record of a type. */
    public Stream<ProcessDefinition> offered(String type, Standing standing) {
        return all.stream().filter(Flow::offered).map(Flow::process).filter(process -> process.beginsOn(type))
                .filter(process -> process.roles().isEmpty() || standing.hasOneOf(process.roles()));
    }
}
