package org.dealwright.edge.pages.present;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Settings;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.ColumnType.Format;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Lookup;
import org.dealwright.edge.pages.view.Option;

/** How a value of each kind of column is entered. */
public final class Editors {
    private static final int ROWS = 3;
    private static final int ROWS_OF_LONG = 5;
    private static final int LONG = 2000;
    private final Visit visit;
    private final RecordType type;
    private final @Nullable Row row;
    private @Nullable TypedDay days;

    /** @param row the record that is edited; null for a new one */
    public Editors(Visit visit, RecordType type, @Nullable Row row) {
        this.visit = visit;
        this.type = type;
        this.row = row;
    }

    /** Whether people write a column of this kind by hand. */
    public static boolean canEnter(Column<?> column) {
        return !column.name().equals("statecode") && !(column.type() instanceof ColumnType.Identifier)
                && !(column.type() instanceof ColumnType.Content);
    }

    public Editor of(Column<?> column, Entered entered) {
        var text = entered.text();
        return switch (column.type()) {
            case ColumnType.Text(var max, var format) -> new Editor.Line(kind(format), text, max, format == Format.URL ? "https://…"
                    : null);
            case ColumnType.Memo(var max) -> new Editor.Memo(text, max, max > LONG ? ROWS_OF_LONG : ROWS);
            case ColumnType.WholeNumber _, ColumnType.LongNumber _, ColumnType.DecimalNumber _ -> new Editor.Number(text, null);
            case ColumnType.Amount _ -> new Editor.Number(text, currency());
            case ColumnType.YesNo(var options) -> options == null ? new Editor.YesNo(text.equals("true"), visit.text("option.yesno.1"))
                    : new Editor.Pick(twoWays(options, text.equals("true")));
            case ColumnType.Choice(var options) -> new Editor.Pick(options(column, options, text));
            case ColumnType.MultiChoice(var options) -> new Editor.Ticks(ticks(options, entered.texts()));
            case ColumnType.Day _ -> new Editor.Day(text, iso(text));
            case ColumnType.Moment _ -> new Editor.Moment(text, iso(text), entered.time());
            case ColumnType.Lookup lookup -> new Editor.Seek(seek(column, lookup, entered));
            case ColumnType.Identifier _, ColumnType.Content _ -> new Editor.Line("text", text, 0, null);
        };
    }

    private List<Option> twoWays(OptionSet set, boolean yes) {
        return List.of(new Option("true", visit.text(set.key(1)), yes), new Option("false", visit.text(set.key(0)), !yes));
    }

    private static String kind(Format format) {
        return switch (format) {
            case EMAIL -> "email";
            case PHONE -> "tel";
            case PLAIN, URL -> "text";
        };
    }

    private @Nullable String currency() {
        var own = row == null || !type.hasMoney() ? null : row.get(type.currency());
        return visit.settings().currency(own).or(visit.settings()::baseCurrency).map(Settings.Currency::symbol).orElse(null);
    }

    private List<Option> options(Column<?> column, OptionSet set, String chosen) {
        var options = new ArrayList<Option>();
        if (column.initial() == null && !column.name().equals("statuscode")) {
            options.add(new Option("", visit.text("ui.none"), chosen.isEmpty()));
        }
        numbers(column, set).forEach(number -> options.add(new Option(number.toString(), visit.text(set.key(number)),
                chosen.equals(number.toString()))));
        return options;
    }

    /** Of the reasons of a state only those of the state in which the record is. */
    private List<Integer> numbers(Column<?> column, OptionSet set) {
        var life = type.lifecycle().orElse(null);
        if (life == null || !column.name().equals("statuscode")) {
            return set.numbers();
        }
        return life.reasons(row == null ? life.initialState() : row.require(type.state()));
    }

    private List<Option> ticks(OptionSet set, List<String> chosen) {
        return set.numbers().stream().map(number -> new Option(number.toString(), visit.text(set.key(number)),
                chosen.contains(number.toString()))).toList();
    }

    private String iso(String text) {
        try {
            return text.isEmpty() ? "" : days().of(text).toString();
        } catch (IllegalArgumentException | DateTimeException _) {
            return "";
        }
    }

    /** Made for the first date only: it learns the names of months and days. */
    private TypedDay days() {
        if (days == null) {
            days = new TypedDay(visit.formats().locale(), visit.today());
        }
        return days;
    }

    private Lookup seek(Column<?> column, ColumnType.Lookup lookup, Entered entered) {
        var set = visit.registry().type(column.typeName()).set();
        var icon = lookup.targets().size() == 1 ? Icons.of(lookup.targets().getFirst().type()) : null;
        return new Lookup(entered.text(), entered.label(), "/lookup/" + set + "/" + column.name(), icon);
    }
}
