package org.dealwright.edge.pages.preview;

import java.util.List;
import java.util.Map;

import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Field;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.LineGrid;
import org.dealwright.edge.pages.view.Need;
import org.dealwright.edge.pages.view.Toast;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Urgency;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.edge.pages.view.Words;

/** Parts as a handler would answer with them. */
public final class SampleParts {
    private final Pages pages;
    private final Words words;

    public SampleParts(Pages pages) {
        this.pages = pages;
        this.words = pages.words();
    }

    public String openField(String id, String name, String label, String value) {
        return field(open(id, name, label, value));
    }

    private static Field open(String id, String name, String label, String value) {
        var address = "/o/f/" + name;
        return new Field(id, name, label, new Value.Text(value), Need.NONE, false, null,
            new Field.Way.Open(new Editor.Line("text", value, 100, null), SampleShell.post(address), "7", address + "/rest", null), null);
    }

    public String fieldAtRest(String id, String name, String label, String value) {
        return field(new Field(id, name, label, new Value.Text(value), Need.NONE, false, null, new Field.Way.Editable("/o/f/" + name),
                null));
    }

    public String savedField(String id, String name, String label, String value, String was) {
        return field(new Field(id, name, label, new Value.Text(value), Need.NONE, false, null, new Field.Way.Editable("/o/f/" + name),
            new Field.Note(Tone.GOOD, words.of("ui.saved.was", "value", was), Verb.act("undo", words.of("ui.undo"), null,
                    SampleShell.post("/undo/1")))));
    }

    private String field(Field field) {
        return pages.part("part/field.jte", Map.of("words", words, "field", field));
    }

    public String cell(String row, String value) {
        var field = open("cell-" + row, "companyname", "Company", value);
        var editing = new Field.Way.Open(new Editor.Line("text", value, 100, null), SampleShell.post("/leads/" + row + "/companyname"), "7",
                "/leads/" + row + "/rest", null);
        return pages.part("part/cell.jte", Map.of("words", words, "field", field, "open", editing, "row", row));
    }

    public String row(String id, String company) {
        var columns = SampleList.full(words, false).grid().columns();
        var row = SampleList.row(id, new String[]{"Özgür Çelik", company, "hot", "none", "alert", "None planned", "Tents", "54 200", "Fair",
                "1 h"}, false);
        return pages.part("part/row.jte", Map.of("words", words, "columns", columns, "row", row));
    }

    public String hits() {
        return pages.part("part/hits.jte", Map.of("words", words, "hits", SampleDialogs.hits(words)));
    }

    public String found() {
        return pages.part("part/hits.jte", Map.of("words", words, "hits", SampleDialogs.found()));
    }

    public String peek() {
        return pages.part("part/peek.jte", Map.of("words", words, "peek", SampleList.peek()));
    }

    public String dialog() {
        return dialog(SampleDialogs.qualify());
    }

    public String wrongDialog() {
        var dialog = SampleDialogs.qualify();
        var name = Input.of("q-name", "name", "Name", new Editor.Line("text", "", 300, null)).wrong("Say what it is called.");
        return dialog(new Dialog(dialog.id(), dialog.title(), dialog.lead(), dialog.post(), dialog.draft(),
                List.of(new Dialog.Part.Inputs(null, null, List.of(name))), dialog.confirm(), false,
            null, dialog.close()));
    }

    private String dialog(Dialog dialog) {
        return pages.part("part/dialog.jte", Map.of("words", words, "dialog", dialog));
    }

    public String toasts(String text) {
        return pages.part("part/toasts.jte", Map.of("words", words, "toasts", List.of(new Toast(text, Tone.PLAIN, null))));
    }

    public String card(String id) {
        return pages.part("part/card.jte", Map.of("card", SampleBoard.card(id, "Moved", "A firm", "€ 1", "1 Apr", "Call 14:00", "phone",
                Urgency.TODAY, "Anna Nowicka", null)));
    }

    /** A cell with what could not be taken. */
    public String wrongCell(String id, String typed, String fault) {
        return pages.part("part/lineinput.jte", Map.of("line", id, "cell", new LineGrid.Cell("quantity", "Quantity", typed, "1", "/quotes/1/lines/" + id, false, fault)));
    }

    public String line(String id, String quantity, String amount) {
        var item = SampleLines.item(words, id, id, "H-110", "Tatra Guide helmet", false, false, quantity, "Each", "54,90", "8 %", amount,
                32, false, null);
        return pages.part("part/lineanswer.jte", Map.of("grid", "lines", "item", item, "saved", "quantity", "totals",
                List.of(new LineGrid.Total("Total", "€ 127 488,55", true, false))));
    }

    public String lines() {
        return pages.part("part/linegrid.jte", Map.of("words", words, "grid", SampleLines.grid(words, "€")));
    }
}
