package org.dealwright.edge.pages.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.edge.pages.frame.Dialogs;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Dialog;

/** {@code /leads/filter}, {@code /leads/filter/statecode}, {@code /leads/columns}: dialogs whose answers are the list's next address. */
@Controller
final class FilterController {
    private static final String COLUMN = "/{set:[a-z]+}/filter/{column:[a-z0-9_]+}";
    private final Dialogs dialogs;
    private final AllViews views;

    FilterController(Dialogs dialogs, AllViews views) {
        this.dialogs = dialogs;
        this.views = views;
    }

    @GetMapping("/{set:[a-z]+}/filter")
    ResponseEntity<byte[]> which(Visit visit, @PathVariable String set) {
        return dialog(visit, new FilterDialogs(visit, asked(visit, set)).which());
    }

    @PostMapping("/{set:[a-z]+}/filter")
    ResponseEntity<byte[]> chosen(Visit visit, @PathVariable String set) {
        return by(visit, set, Objects.requireNonNullElse(visit.request().getParameter("column"), ""));
    }

    @GetMapping(COLUMN)
    ResponseEntity<byte[]> by(Visit visit, @PathVariable String set, @PathVariable String column) {
        var asked = asked(visit, set);
        return dialog(visit, new FilterDialogs(visit, asked).by(column(asked.type(), column)));
    }

    @PostMapping(COLUMN)
    ResponseEntity<byte[]> filter(Visit visit, @PathVariable String set, @PathVariable String column) {
        var asked = asked(visit, set);
        var by = column(asked.type(), column);
        return go(visit, asked.with(by, filters(visit, asked.type(), by)));
    }

    @GetMapping("/{set:[a-z]+}/columns")
    ResponseEntity<byte[]> columns(Visit visit, @PathVariable String set) {
        return dialog(visit, new FilterDialogs(visit, asked(visit, set)).columns());
    }

    @PostMapping("/{set:[a-z]+}/columns")
    ResponseEntity<byte[]> choose(Visit visit, @PathVariable String set) {
        var asked = asked(visit, set);
        var chosen = new ArrayList<Column<?>>();
        many(visit, "column").forEach(name -> asked.type().column(name).ifPresent(chosen::add));
        return go(visit, chosen.isEmpty() ? asked : asked.showing(chosen));
    }

    /** What was typed as filters; what makes no sense for the column is left out. */
    private static List<Filter> filters(Visit visit, RecordType type, Column<?> column) {
        var test = one(visit, "test");
        var texts = switch (test) {
            case "between" -> List.of("from:" + number(column, one(visit, "from")), "to:" + number(column, one(visit, "to")));
            case "span" -> List.of("span:" + one(visit, "span"));
            case "in", "has", "starts" -> List.of(test + ":" + String.join("|", many(visit, "value")));
            default -> List.of(test);
        };
        return texts.stream().filter(text -> !text.endsWith(":")).map(text -> Filter.read(type, column.name() + ":" + text)).flatMap(Optional::stream).toList();
    }

    /** A number as it stands in addresses, whatever mark parts its decimals. */
    private static String number(Column<?> column, String typed) {
        if (column.type() instanceof ColumnType.Day || column.type() instanceof ColumnType.Moment || typed.isEmpty()) {
            return typed;
        }
        try {
            return new BigDecimal(typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.')).toPlainString();
        } catch (NumberFormatException _) {
            return "";
        }
    }

    private static String one(Visit visit, String name) {
        return Objects.requireNonNullElse(visit.request().getParameter(name), "").strip();
    }

    private static List<String> many(Visit visit, String name) {
        return Optional.ofNullable(visit.request().getParameterValues(name)).stream().flatMap(Arrays::stream).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private ResponseEntity<byte[]> dialog(Visit visit, Dialog dialog) {
        return dialogs.show(visit, HttpStatus.OK, dialog, visit.request().getRequestURI().replaceAll("/(filter|columns).*", ""));
    }

    private static ResponseEntity<byte[]> go(Visit visit, Asked asked) {
        var href = visit.request().getContextPath() + Shown.keep(visit, asked.href("/" + asked.type().set()));
        return visit.isPart() ? ResponseEntity.ok().header("HX-Redirect", href).build()
                : ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", href).build();
    }

    private static Column<?> column(RecordType type, String name) {
        return type.column(name).filter(FilterDialogs::isFilterable)
                .orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", name)));
    }

    private Asked asked(Visit visit, String set) {
        var type = visit.registry().findSet(set).orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", set)));
        return Asked.read(type, views.chosen(type, Objects.requireNonNullElse(visit.request().getParameter("view"), "")), visit.request());
    }
}
