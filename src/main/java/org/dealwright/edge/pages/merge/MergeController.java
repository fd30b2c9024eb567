package org.dealwright.edge.pages.merge;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.Actions;
import org.dealwright.core.action.MergeRecords;
import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.pages.frame.Dialogs;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Said;
import org.dealwright.edge.pages.frame.Statuses;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Tone;

/** {@code /contacts/0190…/merge?with=0191…}: two records of one type side by side; what stays is chosen field by field. */
@Controller
final class MergeController {
    private static final String ADDRESS = "/{set:[a-z]+}/{id:[0-9a-f-]+}/merge";
    private final Actions actions;
    private final MergeRecords merge;
    private final Dialogs dialogs;

    MergeController(Actions actions, MergeRecords merge, Dialogs dialogs) {
        this.actions = actions;
        this.merge = merge;
        this.dialogs = dialogs;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> ask(Visit visit, @PathVariable String set, @PathVariable String id, @RequestParam String with) {
        return show(visit, merging(visit, set, id, with), set, visit.address(), null);
    }

    /** Two rows that were chosen in a list. */
    @PostMapping("/{set:[a-z]+}/many/merge")
    ResponseEntity<byte[]> chosen(Visit visit, @PathVariable String set, @RequestParam(name = "id", required = false) @Nullable List<String> ids) {
        if (ids == null || ids.size() != 2) {
            var remark = new Dialog.Part.Remark(new Callout(Tone.WARN, "alert", visit.text("merge.two")));
            return dialogs.show(visit, HttpStatus.OK, new Dialog("merge", visit.text("verb.Merge"), null, visit.post("/" + set + "/many/seen"), "merge", List.of(remark),
                    visit.text("many.back"), false, null, "/" + set), "/" + set);
        }
        return show(visit, merging(visit, set, ids.getFirst(), ids.getLast()), set, "/" + set + "/" + ids.getFirst() + "/merge?with=" + ids.getLast(), null);
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> merge(Visit visit, @PathVariable String set, @PathVariable String id, @RequestParam String with,
            @RequestParam(defaultValue = "false") boolean anyway) {
        var merging = merging(visit, set, id, with);
        var staying = merging.staying();
        try {
            actions.run(merge, new MergeRecords.Input(staying.ref(), merging.going().ref(), merging.taken(), !anyway), visit.actor());
        } catch (Fault.Invalid | Fault.Refused | Fault.Duplicate fault) {
            return show(visit, merging, set, visit.address(), fault);
        }
        Flash.say(visit, visit.text("merge.done", "name", merging.going().name(), "into", staying.name()), null);
        return Going.to(visit, Found.href(staying));
    }

    private static Merging merging(Visit visit, String set, String id, String with) {
        return new Merging(visit, Found.row(visit, set, id), Found.row(visit, set, with));
    }

    private ResponseEntity<byte[]> show(Visit visit, Merging merging, String set, String address, @Nullable Fault fault) {
        var parts = new ArrayList<Dialog.Part>();
        if (fault != null) {
            parts.add(new Dialog.Part.Remark(new Callout(Tone.BAD, "alert", Said.of(visit, merging.staying().type(), Said.all(fault).getFirst()))));
        }
        parts.add(merging.compared());
        parts.add(new Dialog.Part.Remark(new Callout(Tone.PLAIN, "info", visit.text("merge.what"))));
        var tick = fault != null && fault.code() == ActionError.MERGE_PARENTS_DIFFER ? new Dialog.Tick("anyway", visit.text("merge.anyway"), false) : null;
        var dialog = new Dialog("merge", visit.text("merge.title", "type", visit.plural(merging.staying().type())), null, visit.post(address), "merge", parts,
                visit.text("verb.Merge"), true, tick, "/" + set);
        return dialogs.show(visit, fault == null ? HttpStatus.OK : Statuses.of(fault), dialog, "/" + set);
    }
}
