package org.dealwright.edge.pages.many;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.action.AssignRecord;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.verb.Occasion;
import org.dealwright.edge.pages.view.Dialog;

/** Rows of any type get another owner or go to the recycle bin. */
@Component
@Order(2)
final class AnyMany implements ManyDeeds {
    /** Those are not ended by taking them away. */
    private static final Set<String> KEPT = Set.of("organization", "systemuser", "activitypointer");
    private final AssignRecord assign;
    private final DeleteRecord delete;

    AnyMany(AssignRecord assign, DeleteRecord delete) {
        this.assign = assign;
        this.delete = delete;
    }

    @Override
    public List<ManyDeed> deeds() {
        return List.of(
                ManyDeed.of("assign", "Assign", "assign", type -> type.owned() && isWhole(type), this::assign).needing(Privilege.ASSIGN).asking(AnyMany::owner),
                ManyDeed.of("delete", "Delete", "trash", AnyMany::isWhole, on -> on.run(delete, new DeleteRecord.Input(on.ref(), null)))
                        .needing(Privilege.DELETE).hard().asking(on -> List.of(on.remark("many.delete"))));
    }

    private static boolean isWhole(RecordType type) {
        return !KEPT.contains(type.name());
    }

    private static List<Dialog.Part> owner(Occasion on) {
        var type = on.row().type();
        return List.of(new Dialog.Part.Inputs(null, null, List.of(on.input(type, type.owner(), Entered.NOTHING).required())));
    }

    private void assign(Occasion on) {
        var type = on.row().type();
        var owner = on.read(type, List.of(type.owner())).get(type.owner());
        if (owner == null) {
            throw new Fault.Invalid(SchemaError.VALUE_REQUIRED, type.owner().name(), Map.of("column", type.owner().name()));
        }
        on.run(assign, new AssignRecord.Input(on.ref(), owner));
    }
}
