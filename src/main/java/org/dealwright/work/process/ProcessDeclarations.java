package org.dealwright.work.process;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Views;
import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

/** What this room declares. */
@Component
final class ProcessDeclarations implements Declarations, Views {
    @Override
    public List<ListView> views() {
        return List.of(ProcessFlow.ALL);
    }

    @Override
    public List<RecordType> types() {
        return List.of(ProcessFlow.TYPE, ProcessStage.TYPE);
    }

    @Override
    public List<Form> forms() {
        return List.of(ProcessFlow.FORM);
    }
}
