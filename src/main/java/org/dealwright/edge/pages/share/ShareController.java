package org.dealwright.edge.pages.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.action.Actions;
import org.dealwright.core.action.ShareWith;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Dialogs;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Statuses;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.May;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Lookup;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.edge.pages.view.Tone;

/** Asks with whom a record is shared and what they may do with it; everything is saved together. */
@Controller
final class ShareController {
    private static final String ADDRESS = "/{set:[a-z]+}/{id:[0-9a-f-]+}/verb/share";
    private static final String PRINCIPAL = "(systemuser|team)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final List<Privilege> RIGHTS = List.of(Privilege.READ, Privilege.WRITE, Privilege.DELETE, Privilege.APPEND,
            Privilege.APPENDTO,
            Privilege.ASSIGN, Privilege.SHARE);
    private final Dialogs dialogs;
    private final Actions actions;
    private final ShareWith share;

    ShareController(Dialogs dialogs, Actions actions, ShareWith share) {
        this.dialogs = dialogs;
        this.actions = actions;
        this.share = share;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> ask(Visit visit, @PathVariable String set, @PathVariable String id) {
        return ask(visit, shareable(visit, set, id), null);
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> save(Visit visit, @PathVariable String set, @PathVariable String id) {
        var row = shareable(visit, set, id);
        try {
            actions.run(share, new ShareWith.Input(row.ref(), changed(visit, row)), visit.actor());
            Flash.say(visit, visit.text("verb.Share.done"), null);
            return Going.to(visit, Found.href(row));
        } catch (Fault.Invalid | Fault.Refused | Fault.Forbidden fault) {
            return ask(visit, row, fault);
        }
    }

    private static Row shareable(Visit visit, String set, String id) {
        var row = Found.row(visit, set, id);
        if (!row.type().owned() || !May.to(Privilege.SHARE, visit, row)) {
            throw new Fault.Forbidden(AccessError.ACCESS_DENIED,
                    Map.of("type", row.type().name(), "privilege", Privilege.SHARE.name(), "id", id));
        }
        return row;
    }

    /** What is to be different from what it is: those that stood in the dialog, and the one that was added. */
    private static Map<Ref, Integer> changed(Visit visit, Row row) {
        var rights = new LinkedHashMap<Ref, Integer>();
        visit.reader().shares(row.type(), row.id()).forEach(each -> {
            var sent = sent(visit, name(each.principal()));
            if (isShown(visit, each.principal()) && sent != each.rights()) {
                rights.put(each.principal(), sent);
            }
        });
        var added = Entered.of(visit.request(), "principal").text();
        if (added.matches(PRINCIPAL)) {
            var parts = added.split("/");
            rights.put(new Ref(parts[0], UUID.fromString(parts[1])), sent(visit, "new"));
        }
        return rights;
    }

    private static boolean isShown(Visit visit, Ref principal) {
        return Arrays.asList(Objects.requireNonNullElse(visit.request().getParameterValues("shown"), new String[0]))
                .contains(name(principal));
    }

    private static int sent(Visit visit, String name) {
        var masks = Objects.requireNonNullElse(visit.request().getParameterValues("rights." + name), new String[0]);
        return RIGHTS.stream().filter(right -> Arrays.asList(masks).contains(Integer.toString(right.mask()))).mapToInt(Privilege::mask)
                .sum();
    }

    private static String name(Ref principal) {
        return principal.type() + "/" + principal.id();
    }

    private ResponseEntity<byte[]> ask(Visit visit, Row row, @Nullable Fault fault) {
        var parts = new ArrayList<Dialog.Part>();
        if (fault != null) {
            parts.add(new Dialog.Part.Remark(new Callout(Tone.BAD, "alert", visit.words().of(fault))));
        }
        parts.add(new Dialog.Part.Shares(visit.text("admin.share.with"), visit.text("admin.share.nobody"),
                shares(visit, row, fault != null),
                newcomer(visit, row), rights(visit, fault == null ? Privilege.READ.mask() : sent(visit, "new"))));
        var dialog = new Dialog("share", visit.text("verb.Share").replace("…", ""), visit.text("admin.share.lead"), visit.post(visit.address()),
                "share-" + row.id(), parts,
                visit.text("admin.share.save"), false, null, Found.href(row));
        return dialogs.show(visit, fault == null ? HttpStatus.OK : Statuses.of(fault), dialog, "/" + row.type().set());
    }

    private static List<Dialog.Share> shares(Visit visit, Row row, boolean again) {
        var shares = new ArrayList<Dialog.Share>();
        for (var each : visit.reader().shares(row.type(), row.id())) {
            var type = visit.registry().type(each.principal().type());
            var who = visit.reader().find(type, each.principal().id()).map(Row::name).orElse("…");
            var held = again && isShown(visit, each.principal()) ? sent(visit, name(each.principal())) : each.rights();
            shares.add(new Dialog.Share(name(each.principal()), who, Face.person(who), rights(visit, held),
                    visit.text("admin.share.end.of", "name", who)));
        }
        return shares;
    }

    private static List<Option> rights(Visit visit, int held) {
        return RIGHTS.stream().map(right -> new Option(Integer.toString(right.mask()), visit.text("admin.privilege." + right.name()),
                (held & right.mask()) != 0)).toList();
    }

    /** Whoever may own such records may be shared with. */
    private static Input newcomer(Visit visit, Row row) {
        var sent = Entered.of(visit.request(), "principal");
        var seek = new Lookup(sent.text(), sent.label(), "/lookup/" + row.type().set() + "/" + row.type().owner().name(), "users");
        return Input.of("i-principal", "principal", visit.text("admin.share.new"), new Editor.Seek(seek));
    }
}
