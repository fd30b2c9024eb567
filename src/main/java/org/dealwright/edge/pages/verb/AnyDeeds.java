package org.dealwright.edge.pages.verb;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.action.AssignRecord;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.present.Raw;
import org.dealwright.edge.pages.view.Dialog;

/** What can be done with records of any type: another owner, rest and use, deletion. */
@Component
final class AnyDeeds implements Deeds {
    /** Those are not ended by taking them away; units are disabled first. */
    private static final Set<String> KEPT = Set.of("organization", "systemuser");
    private final AssignRecord assign;
    private final DeleteRecord delete;
    private final UpdateRecord update;

    AnyDeeds(AssignRecord assign, DeleteRecord delete, UpdateRecord update) {
        this.assign = assign;
        this.delete = delete;
        this.update = update;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of("deactivate", "Deactivate", "ban", _ -> true, on -> move(on, "INACTIVE"))
                .when(row -> leads(row, "ACTIVE", "INACTIVE")),
                Deed.of("activate", "Activate", "refresh", _ -> true, on -> move(on, "ACTIVE"))
                        .when(row -> leads(row, "INACTIVE", "ACTIVE")),
                Deed.of("assign", "Assign", "assign", RecordType::owned, this::assigned).needing(Privilege.ASSIGN).asking(AnyDeeds::owner),
                Deed.of("delete", "Delete", "trash", type -> !KEPT.contains(type.name()), this::deleted).needing(Privilege.DELETE).grave());
    }

    private static List<Dialog.Part> owner(Occasion on) {
        var type = on.row().type();
        return List.of(new Dialog.Part.Inputs(null, null, List.of(on.input(type, type.owner(), new Raw(on.visit())
                .of(on.row(), type.owner())))));
    }

    private String assigned(Occasion on) {
        var type = on.row().type();
        var owner = on.read(type, List.of(type.owner())).get(type.owner());
        if (owner != null) {
            on.run(assign, new AssignRecord.Input(on.ref(), owner));
        }
        return Found.href(on.row());
    }

    private String deleted(Occasion on) {
        var deletion = on.run(delete, new DeleteRecord.Input(on.ref(), null));
        var name = on.row().name().isBlank() ? on.visit().label(on.row().type()) : on.row().name();
        Flash.say(on.visit(), on.visit().text("ui.deleted", "name", name), "/undo/" + deletion + "?to=" + Found.href(on.row()));
        on.visit().request().setAttribute(VerbController.SAID, true);
        return "/" + on.row().type().set();
    }

    private static boolean leads(Row row, String from, String to) {
        return row.type().lifecycle().map(life -> life.name(row.require(row.type().state())).equals(from) && state(row.type(), to)
                .isPresent()).orElse(false);
    }

    private static Optional<Integer> state(RecordType type, String name) {
        return type.lifecycle().flatMap(life -> life.states().stream().filter(state -> life.name(state).equals(name)).findFirst());
    }

    private String move(Occasion on, String to) {
        var type = on.row().type();
        on.run(update, new UpdateRecord.Input(on.row().id(), Values.of(type).set(type.state(), state(type, to).orElseThrow()), on.row()
                .version()));
        return Found.href(on.row());
    }
}
