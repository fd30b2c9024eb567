package org.dealwright.edge.pages.many;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Dialogs;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.list.AllViews;
import org.dealwright.edge.pages.list.Asked;
import org.dealwright.edge.pages.verb.Occasion;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Tone;

/** {@code POST /leads/many/disqualify}: asks once what a deed needs, does it to every chosen row by itself, and tells what became of each. */
@Controller
@RequestMapping("/{set:[a-z]+}/many")
final class ManyController {
    private static final int MOST = 1000;
    /** Of so many the way back fits into an address. */
    private static final int TAKEN_BACK = 40;
    private final Actions actions;
    private final AllViews views;
    private final Bar bar;
    private final Dialogs dialogs;

    ManyController(Actions actions, AllViews views, Bar bar, Dialogs dialogs) {
        this.actions = actions;
        this.views = views;
        this.bar = bar;
        this.dialogs = dialogs;
    }

    @PostMapping("/{key:[a-z]+}")
    ResponseEntity<byte[]> act(Visit visit, @PathVariable String set, @PathVariable String key, @RequestParam(name = "id", required = false) @Nullable List<UUID> ids,
            @RequestParam(defaultValue = "false") boolean all, @RequestParam(defaultValue = "false") boolean sure) {
        var type = Found.type(visit, set);
        var deed = bar.find(type, key).orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", key)));
        var asked = asked(visit, type);
        var rows = all && !sure ? visit.reader().rows(Query.of(type).where(asked.where()).limit(MOST)) : rows(visit, type, ids == null ? List.of() : ids);
        if (rows.isEmpty()) {
            return back(visit, asked);
        }
        if (deed.asks() != null && !sure) {
            return ask(visit, deed, rows);
        }
        return tell(visit, deed, asked, done(visit, deed, rows));
    }

    /** What was told has been read: back to the list as it is now. */
    @PostMapping("/seen")
    ResponseEntity<byte[]> seen(Visit visit, @PathVariable String set) {
        return back(visit, asked(visit, Found.type(visit, set)));
    }

    private static List<Row> rows(Visit visit, RecordType type, List<UUID> ids) {
        return ids.isEmpty() ? List.of() : visit.reader().rows(Query.of(type).where(Predicate.anyOf(type, ids.stream().limit(MOST).toList())));
    }

    private Asked asked(Visit visit, RecordType type) {
        var view = visit.request().getParameter("view");
        return Asked.read(type, views.chosen(type, view == null ? "" : view), visit.request()).from(null);
    }

    private Outcome done(Visit visit, ManyDeed deed, List<Row> rows) {
        var outcome = new Outcome(visit);
        for (var row : rows) {
            if (!deed.fits().test(row)) {
                outcome.failed(row, visit.text("many.unfit"));
                continue;
            }
            try {
                deed.does().accept(new Occasion(visit, row, actions, null));
                outcome.done(row);
            } catch (Fault fault) {
                outcome.failed(row, fault);
            }
        }
        return outcome;
    }

    private ResponseEntity<byte[]> ask(Visit visit, ManyDeed deed, List<Row> rows) {
        var parts = new ArrayList<Dialog.Part>();
        if (rows.size() == MOST) {
            parts.add(new Dialog.Part.Remark(new Callout(Tone.WARN, "alert", visit.text("many.most", "count", MOST))));
        }
        var asks = deed.asks();
        if (asks != null) {
            parts.addAll(asks.apply(new Occasion(visit, rows.getFirst(), actions, null)));
        }
        var kept = new ArrayList<>(rows.stream().map(row -> new Dialog.Kept("id", row.id().toString())).toList());
        kept.add(new Dialog.Kept("sure", "true"));
        parts.add(new Dialog.Part.Hidden(kept));
        var label = visit.text("verb." + deed.text()).replace("…", "");
        return dialogs.show(visit, HttpStatus.OK, new Dialog("many-" + deed.key(), label, visit.text("many.chosen", "count", rows.size()), visit.post(visit.address()),
                "many-" + deed.key(), parts, label, deed.grave(), null, "/" + rows.getFirst().type().set()), "/" + rows.getFirst().type().set());
    }

    private ResponseEntity<byte[]> tell(Visit visit, ManyDeed deed, Asked asked, Outcome outcome) {
        var label = visit.text("verb." + deed.text()).replace("…", "");
        if (outcome.failures().isEmpty()) {
            Flash.say(visit, visit.text("many.done", "verb", label, "count", outcome.done().size()), takingBack(deed, outcome.done()));
            return back(visit, asked);
        }
        var parts = List.<Dialog.Part>of(
                new Dialog.Part.Remark(new Callout(outcome.done().isEmpty() ? Tone.BAD : Tone.GOOD, "check", visit.text("many.done", "verb", label, "count", outcome.done().size()))),
                new Dialog.Part.Listed(visit.text("many.failed", "count", outcome.failures().size()), outcome.failures()));
        var list = asked.href("/" + asked.type().set());
        var shown = dialogs.show(visit, HttpStatus.OK, new Dialog("many-told", label, null, visit.post(asked.href("/" + asked.type().set() + "/many/seen")), "many-told", parts,
                visit.text("many.back"), false, null, list), "/" + asked.type().set());
        return visit.isPart() ? ResponseEntity.ok().headers(shown.getHeaders()).header("HX-Retarget", "#dialog").header("HX-Reswap", "innerHTML").body(shown.getBody()) : shown;
    }

    private static @Nullable String takingBack(ManyDeed deed, List<Row> rows) {
        return deed.back() == null || rows.size() > TAKEN_BACK ? null
                : "/" + rows.getFirst().type().set() + "/many/" + deed.back() + rows.stream().map(row -> "id=" + row.id()).collect(Collectors.joining("&", "?", ""));
    }

    private static ResponseEntity<byte[]> back(Visit visit, Asked asked) {
        return Going.to(visit, asked.href("/" + asked.type().set()));
    }
}
