package org.dealwright.work.process;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** A process stays as long as records are on their way through it, and those that came with the product stay for good. */
@Component
final class FlowRule implements Rule {
    private static final int COUNTED = 1000;
    private final Definitions definitions;

    FlowRule(Definitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(ProcessFlow.TYPE);
    }

    @Override
    public void beforeDelete(Row row, Records records) {
        if (definitions.stock().stream().anyMatch(process -> process.id().equals(row.id()))) {
            throw new Fault.Refused(ProcessError.PROCESS_OF_THE_PRODUCT, Map.of("name", row.name()));
        }
        var running = records.registry().types().stream().filter(Definitions::areInstances).mapToInt(type -> running(row.id(), type, records)).sum();
        if (running > 0) {
            throw new Fault.Refused(ProcessError.PROCESS_IN_USE, Map.of("name", row.name(), "count", running));
        }
    }

    private static int running(UUID process, RecordType type, Records records) {
        return records.unguarded(Query.of(type).select(type.id()).withoutLabels().limit(COUNTED).where(Predicate.all(
                Predicate.eq(InstanceColumns.in(type).process(), process), Predicate.eq(type.state(), ProcessState.ACTIVE.number())))).size();
    }
}
