package org.dealwright.work.process;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;

/** A new record is led through the first process that is offered to its maker on its type. */
@Component
final class ProcessStart implements Rule {
    private final Definitions definitions;
    private final Instances instances;

    ProcessStart(Definitions definitions, Instances instances) {
        this.definitions = definitions;
        this.instances = instances;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type.has(Feature.PROCESS);
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        var made = drafts.stream().filter(Draft::isNew).toList();
        if (!made.isEmpty()) {
            definitions.at(records.read()).offered(made.getFirst().type().name(), records.read().guard().standing())
                    .filter(process -> instances.mayBegin(process, records)).findFirst()
                    .ifPresent(process -> records.createAll(made.stream().flatMap(draft -> beginning(process, draft)).toList()));
        }
    }

    private Stream<Values> beginning(ProcessDefinition process, Draft draft) {
        var name = Objects.requireNonNullElse(draft.value(draft.type().primaryName()), "");
        return definitions.start(process, draft).stream().map(stage -> instances.beginning(process, stage, draft.type().ref(draft.id()), name));
    }
}
