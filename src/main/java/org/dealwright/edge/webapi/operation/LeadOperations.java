package org.dealwright.edge.webapi.operation;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.MergeRecords;
import org.dealwright.core.schema.Registry;
import org.dealwright.edge.webapi.operation.Type.Primitive;
import org.dealwright.edge.webapi.write.Scope;
import org.dealwright.sales.lead.UndoQualification;

/** What is done with leads and their customers besides qualifying. */
@Component
final class LeadOperations implements Contributed {
    private static final String TARGET = "Target";
    private static final String SUBORDINATE = "Subordinate";
    private static final String CONTENT = "UpdateContent";
    private final MergeRecords merge;
    private final UndoQualification undo;
    private final Registry registry;

    LeadOperations(MergeRecords merge, UndoQualification undo, Registry registry) {
        this.merge = merge;
        this.undo = undo;
        this.registry = registry;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.action(merge.name()).takes(TARGET, Type.ANY_RECORD).takes(SUBORDINATE, Type.ANY_RECORD).mayTake(CONTENT, Type.ANY_RECORD)
                        .takes("PerformParentingChecks", Primitive.BOOLEAN).acts(this::merged),
                Operation.action(undo.name()).on("lead").acts((given, scope) -> {
                    scope.records().perform(undo, new UndoQualification.Input(given.bound().id()));
                    return Result.nothing();
                }));
    }

    /** The id that clients send along with the content says nothing: it is the target's, or zeros. */
    private Result merged(Given given, Scope scope) {
        var target = given.requireRef(TARGET);
        var type = registry.type(target.type());
        var content = given.values(CONTENT, type).copy().remove(type.id());
        scope.records().perform(merge, new MergeRecords.Input(target, given.requireRef(SUBORDINATE), content, given.flag("PerformParentingChecks")));
        return Result.nothing();
    }
}
