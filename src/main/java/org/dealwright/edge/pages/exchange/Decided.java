package org.dealwright.edge.pages.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.dealwright.edge.exchange.Existing;
import org.dealwright.edge.exchange.Mapping;
import org.dealwright.edge.exchange.Mapping.Dates;
import org.dealwright.edge.exchange.Mapping.Pair;
import org.dealwright.edge.exchange.Plan;
import org.dealwright.edge.exchange.Survey;

/** What the form of a file says: for each column, by its place, where it goes; for each value that matched nothing what it means. */
record Decided(HttpServletRequest request, Plan plan) {
    /** Left open, as opposed to: nothing. */
    static final String OPEN = "?";
    static final String EMPTY = "-";

    Mapping mapping() {
        var was = plan.mapping();
        var existing = existing(said("existing", was.existing().name()));
        return was.with(pairs()).reading(said("charset", was.charset()), delimiter(said("delimiter", was.delimiter())))
                .written(said("dates", was.dates().name()).equals(Dates.DAY_FIRST.name()) ? Dates.DAY_FIRST : Dates.MONTH_FIRST, said("decimal", was.decimal()))
                .matching(existing, existing.looks() ? said("match", plan.type().primaryName().name()) : null);
    }

    private static Existing existing(String name) {
        return name.equals(Existing.UPDATE.name()) ? Existing.UPDATE : name.equals(Existing.SKIP.name()) ? Existing.SKIP
                : name.equals(Existing.UPDATE_ONLY.name()) ? Existing.UPDATE_ONLY : Existing.CREATE;
    }

    private static String delimiter(String name) {
        return name.equals("tab") ? "\t" : name;
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (var at = 0; at < plan.survey().columns().size(); at++) {
            pair(at, plan.survey().columns().get(at), pairs);
        }
        plan.mapping().pairs().stream().filter(pair -> pair.header() == null).forEach(pairs::add);
        return pairs;
    }

    private void pair(int at, Survey.OfColumn column, List<Pair> pairs) {
        var was = plan.mapping().of(column.header()).orElse(null);
        var target = said("c" + at, was == null ? "" : was.target());
        if (!target.isEmpty()) {
            var same = was != null && was.target().equals(target) ? was : null;
            var standIn = said("s" + at, same == null ? "" : Objects.requireNonNullElse(same.standIn(), ""));
            pairs.add(new Pair(column.header(), target, values(target, same == null ? Map.of() : same.values()), standIn.isEmpty() ? null : standIn));
        }
    }

    private Map<String, String> values(String target, Map<String, String> was) {
        var values = new HashMap<>(was);
        for (var at = 0; request.getParameter("t." + target + "." + at) != null; at++) {
            var text = said("t." + target + "." + at, "");
            var means = said("v." + target + "." + at, OPEN);
            if (means.equals(OPEN) || means.isBlank()) {
                values.remove(text);
            } else {
                values.put(text, means.equals(EMPTY) ? "" : means);
            }
        }
        return values;
    }

    private String said(String name, @Nullable String otherwise) {
        return Objects.requireNonNullElse(request.getParameter(name), Objects.requireNonNullElse(otherwise, "")).strip();
    }
}
