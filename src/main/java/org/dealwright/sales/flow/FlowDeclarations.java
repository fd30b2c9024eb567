package org.dealwright.sales.flow;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.RecordType;

/** What this room declares. */
@Component
final class FlowDeclarations implements Declarations {
    @Override
    public List<RecordType> types() {
        return List.of(DrawnProcess.TYPE);
    }
}
