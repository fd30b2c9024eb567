package org.dealwright.edge.pages.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Editors;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.work.process.Condition;

/** The columns that steps, conditions and values can be about, and how a value of them is chosen. */
final class ColumnChoices {
    private static final int LONGEST = 200;

    private ColumnChoices() {
    }

    /** What people may fill in on records of a type. */
    static Stream<Column<?>> of(Visit visit, @Nullable RecordType type) {
        return type == null ? Stream.of() : type.columns().stream().filter(column -> !column.calculated() && Editors.canEnter(column)
                && !column.name().equals("statuscode") && visit.words().has(column.labelKey()));
    }

    static String label(Visit visit, @Nullable RecordType type, String column) {
        return type == null ? column : type.column(column).map(known -> visit.text(known.labelKey())).orElse(column);
    }

    static Editor value(Visit visit, @Nullable RecordType type, Condition condition) {
        var column = type == null ? null : type.column(condition.column()).orElse(null);
        return switch (column == null ? null : column.type()) {
            case ColumnType.Choice(var options) -> new Editor.Pick(options(visit, options, condition.value()));
            case ColumnType.MultiChoice(var options) -> new Editor.Pick(options(visit, options, condition.value()));
            case ColumnType.YesNo _ -> new Editor.Pick(List.of(new Option("true", visit.text("option.yesno.1"), condition.value().equals("true")),
                    new Option("false", visit.text("option.yesno.0"), !condition.value().equals("true"))));
            case ColumnType.WholeNumber _, ColumnType.LongNumber _, ColumnType.DecimalNumber _, ColumnType.Amount _ -> line("number", condition);
            case ColumnType.Day _, ColumnType.Moment _ -> line("date", condition);
            case null, default -> line("text", condition);
        };
    }

    private static Editor line(String kind, Condition condition) {
        return new Editor.Line(kind, condition.value(), LONGEST, null);
    }

    private static List<Option> options(Visit visit, OptionSet set, String chosen) {
        var options = new ArrayList<Option>();
        set.numbers().forEach(number -> options.add(new Option(number.toString(), visit.text(set.key(number)), number.toString().equals(chosen))));
        if (options.stream().noneMatch(Option::chosen)) {
            options.addFirst(new Option("", visit.text("flow.choose"), true));
        }
        return options;
    }
}
