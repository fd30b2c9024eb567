package org.dealwright.work.process;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;

/** A new record is led through the process that begins on its type. */
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
        return definitions.beginningOn(type).isPresent();
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        var process = definitions.beginningOn(drafts.getFirst().type()).orElseThrow();
        if (instances.mayBegin(process, records)) {
            records.createAll(drafts.stream().filter(Draft::isNew).flatMap(draft -> beginning(process, draft)).toList());
        }
    }

    private Stream<Values> beginning(ProcessDefinition process, Draft draft) {
        var name = Objects.requireNonNullElse(draft.value(draft.type().primaryName()), "");
        return definitions.start(draft).stream().map(stage -> instances.beginning(process, stage, draft.type().ref(draft.id()), name));
    }
}
