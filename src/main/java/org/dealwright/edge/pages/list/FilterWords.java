package org.dealwright.edge.pages.list;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;

import org.dealwright.core.schema.ColumnType;
import org.dealwright.edge.pages.frame.Visit;

/** What a filter says, in the reader's words. */
final class FilterWords {
    private final Visit visit;

    FilterWords(Visit visit) {
        this.visit = visit;
    }

    String of(Filter filter) {
        return switch (filter.test()) {
            case "me" -> visit.text("ui.me");
            case "team" -> visit.text("ui.filter.team.short");
            case "empty", "full" -> visit.text("ui.filter." + filter.test());
            case "span" -> visit.text("ui.span." + filter.values().getFirst());
            case "has", "starts" -> "“" + filter.values().getFirst() + "”";
            case "from", "to" -> visit.text("ui.filter." + filter.test(), "value", value(filter, filter.values().getFirst()));
            default -> filter.values().stream().map(each -> value(filter, each)).collect(Collectors.joining(", "));
        };
    }

    private String value(Filter filter, String text) {
        return switch (filter.column().type()) {
            case ColumnType.Choice(var options) -> visit.text(options.key(Integer.parseInt(text)));
            case ColumnType.YesNo _ -> visit.text(text.equals("1") ? "option.yesno.1" : "option.yesno.0");
            case ColumnType.Day _, ColumnType.Moment _ -> visit.formats().date(LocalDate.parse(text));
            case ColumnType.Lookup lookup -> name(lookup, text);
            default -> text;
        };
    }

    /** The name of the record that a lookup is filtered by; dots for one that the reader may not see. */
    private String name(ColumnType.Lookup lookup, String text) {
        var split = text.indexOf('/');
        var type = visit.registry().type(split < 0 ? lookup.targets().getFirst().type() : text.substring(0, split));
        return visit.reader().find(type, UUID.fromString(text.substring(split + 1))).map(row -> row.name()).orElse("…");
    }
}
