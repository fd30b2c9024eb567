package org.dealwright.edge.pages.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.Level;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.alike.Alikes;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Said;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Editors;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Inputs;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.FormPage;
import org.dealwright.edge.pages.view.LookAlikes;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.work.duplicate.DuplicateError;

/** The form of a new record: which columns it asks for, what stands in them, and what came back. */
final class NewRecord {
    private final Visit visit;
    private final RecordType type;
    private final Inputs inputs;
    private final Map<String, List<Column<?>>> groups;
    private final Prefills prefills;
    private final Alikes alikes;

    NewRecord(Visit visit, RecordType type, Alikes alikes) {
        this.alikes = alikes;
        this.visit = visit;
        this.type = type;
        this.inputs = new Inputs(visit, type);
        this.groups = quick() ? Map.of("general", quickly()) : sections();
        this.prefills = new Prefills(visit, type);
    }

    boolean quick() {
        return visit.request().getParameter("quick") != null;
    }

    String set() {
        return "/" + type.set();
    }

    private List<Column<?>> quickly() {
        var form = visit.registry().form(type);
        var columns = new ArrayList<>(form.quick().isEmpty() ? sections().values().stream().flatMap(List::stream).toList() : form.quick());
        type.columns().stream().filter(column -> insists(column) && !columns.contains(column)).forEach(columns::add);
        columns.removeIf(column -> !isAsked(column));
        return columns;
    }

    private static boolean insists(Column<?> column) {
        return column.level() == Level.BUSINESS && column.initial() == null;
    }

    private Map<String, List<Column<?>>> sections() {
        var seen = new ArrayList<Column<?>>();
        var sections = new LinkedHashMap<String, List<Column<?>>>();
        for (var section : visit.registry().form(type).sections()) {
            var asked = section.columns().stream().filter(column -> isAsked(column) && !seen.contains(column))
                    .<Column<?>>map(column -> column).toList();
            seen.addAll(asked);
            if (!asked.isEmpty()) {
                sections.put(section.key(), asked);
            }
        }
        return sections;
    }

    private static boolean isAsked(Column<?> column) {
        return !column.calculated() && Editors.canEnter(column);
    }

    private List<Column<?>> columns() {
        var all = new ArrayList<Column<?>>();
        groups.values().forEach(all::addAll);
        return all;
    }

    /** What was typed; what was left empty is left to the rules. Columns that are prefilled but not shown count too. */
    Values values() {
        var columns = columns();
        prefills.given().stream().filter(column -> !columns.contains(column)).forEach(columns::add);
        var values = inputs.read(columns);
        List.copyOf(values.columns()).stream().filter(column -> values.get(column) == null).forEach(values::remove);
        return values;
    }

    private Entered entered(Column<?> column, boolean sent) {
        return sent ? Entered.of(visit.request(), column) : prefills.of(column);
    }

    private boolean sent() {
        return visit.request().getMethod().equals("POST");
    }

    private List<String> faults(@Nullable Fault fault) {
        return fault == null ? List.of() : Said.all(fault).stream().map(each -> Said.of(visit, type, each)).distinct().toList();
    }

    FormPage page(@Nullable Fault fault) {
        var sections = groups.entrySet().stream().map(group -> new FormPage.Group(visit.text("section." + group.getKey()),
                group.getValue().stream().map(column -> inputs.of(column, entered(column, sent()), fault)).toList())).toList();
        return new FormPage(visit.text("ui.new.of", "type", visit.label(type)), null, back(), visit.plural(type), visit.post(address()),
                "new-" + type.name(), null,
                faults(fault), alike(fault), sections, visit.text("ui.create"), visit.text("ui.savenew"));
    }

    /** Null for what can't be there twice. */
    private @Nullable LookAlikes alike(@Nullable Fault fault) {
        return !alikes.knows(type) ? null : fault == null ? alikes.none(type) : alikes.typed(visit, type, fault.code() == DuplicateError.DUPLICATE_FOUND);
    }

    /** Without what was prefilled, which the form itself sends. */
    private String address() {
        var back = visit.request().getParameter("back");
        var query = (quick() ? "&quick=true" : "") + (back == null ? "" : "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        return set() + "/new" + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    private String back() {
        return Going.safe(Objects.requireNonNullElse(visit.request().getParameter("back"), ""), "/" + type.set());
    }

    Dialog dialog(@Nullable Fault fault) {
        var parts = new ArrayList<Dialog.Part>();
        var shown = columns().stream().filter(column -> !isFixed(column)).toList();
        if (fault != null) {
            var text = faults(fault).stream().collect(Collectors.joining(" "));
            parts.add(new Dialog.Part.Remark(new Callout(Tone.BAD, "alert", text)));
        }
        parts.add(new Dialog.Part.Inputs(null, null, shown.stream().map(column -> inputs.of(column, entered(column, sent()), fault))
                .toList()));
        var alike = alike(fault);
        if (alike != null) {
            parts.add(new Dialog.Part.Alike(alike));
        }
        return new Dialog("new", visit.text("ui.new.of", "type", visit.label(type)), null, visit.post(visit.address()), "new-"
                + type.name(), parts, visit.text("ui.create"),
                false, null, back());
    }

    /** A reference that the address gives is not asked for again; the address sends it along. */
    private boolean isFixed(Column<?> column) {
        return column.type() instanceof ColumnType.Lookup && prefills.given().contains(column);
    }
}
