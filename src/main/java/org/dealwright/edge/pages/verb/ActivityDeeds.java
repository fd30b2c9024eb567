package org.dealwright.edge.pages.verb;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.work.activity.ActivityState;
import org.dealwright.work.activity.CancelActivity;
import org.dealwright.work.activity.CompleteActivity;

/** How activities end. */
@Component
final class ActivityDeeds implements Deeds {
    private static final Set<String> KINDS = Set.of("task", "phonecall", "email", "letter", "fax", "appointment");
    private final CompleteActivity complete;
    private final CancelActivity cancel;

    ActivityDeeds(CompleteActivity complete, CancelActivity cancel) {
        this.complete = complete;
        this.cancel = cancel;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of("cancel", "CancelActivity", "ban", ActivityDeeds::isKind, this::canceled).when(ActivityDeeds::isPending),
                Deed.of("complete", "CompleteActivity", "check", ActivityDeeds::isKind, this::completed).when(ActivityDeeds::isPending)
                        .first());
    }

    private static boolean isKind(RecordType type) {
        return KINDS.contains(type.name());
    }

    private static boolean isPending(Row row) {
        var state = row.require(row.type().state());
        return state == ActivityState.OPEN.number() || state == ActivityState.SCHEDULED.number();
    }

    private String completed(Occasion on) {
        on.run(complete, CompleteActivity.Input.of(on.ref()));
        return Found.href(on.row());
    }

    private String canceled(Occasion on) {
        on.run(cancel, CancelActivity.Input.of(on.ref()));
        return Found.href(on.row());
    }
}
