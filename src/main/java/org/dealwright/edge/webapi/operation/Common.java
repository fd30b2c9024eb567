package org.dealwright.edge.webapi.operation;

import org.dealwright.edge.webapi.operation.Type.Complex;
import org.dealwright.edge.webapi.operation.Type.Many;
import org.dealwright.edge.webapi.operation.Type.Primitive;

/** What several operations take. */
final class Common {
    static final String COLUMN_SET = "ColumnSet";
    static final String STATUS = "Status";
    static final String OPPORTUNITY = "OpportunityId";
    static final String PROCESS = "ProcessInstanceId";
    static final Complex COLUMNS = Complex.of("ColumnSet").with("AllColumns", Primitive.BOOLEAN).with("Columns", new Many(Primitive.STRING))
            .with("AttributeExpressions", new Many(Complex.of("XrmAttributeExpression").with("AttributeName", Primitive.STRING)
                    .with("Alias", Primitive.STRING)));

    private Common() {}

    static Type.Entity entity(String name) {
        return new Type.Entity(name);
    }
}
