package org.dealwright.edge.pages.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

import org.dealwright.core.query.Path;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.work.process.ProcessBar;
import org.dealwright.work.process.ProcessBar.Item;
import org.dealwright.work.process.ProcessBar.Part;

/**
 * The required steps that lie between the stage where a record stands and another one.
 *
 * @param stages those that are left on the way, the active one first; empty where the way does not lead forward
 * @param to where the way leads; the last stage itself where the process ends behind it
 * @param items in order, each column once
 */
public record Wanted(List<Part> stages, Part to, List<Item> items) {
    public Wanted {
        stages = List.copyOf(stages);
        items = List.copyOf(items);
    }

    /** The way to the first stage of a kind; to the end of the process where there is none. */
    static Wanted on(ProcessBar bar, Predicate<Part> goal) {
        var parts = bar.parts();
        var from = bar.active().map(parts::indexOf).orElse(parts.size());
        var to = parts.stream().filter(goal).findFirst().map(parts::indexOf).orElse(parts.size());
        var left = from < to ? parts.subList(from, to) : List.<Part>of();
        var items = new LinkedHashMap<String, Item>();
        left.stream().flatMap(part -> part.items().stream()).filter(item -> item.step().required())
                .forEach(item -> items.putIfAbsent(item.column().name(), item));
        return new Wanted(left, parts.get(Math.min(to, parts.size() - 1)), new ArrayList<>(items.values()));
    }

    /** The stage behind the active one. */
    static Predicate<Part> next(ProcessBar bar) {
        var at = bar.active().map(bar.parts()::indexOf).orElse(-1) + 1;
        return part -> bar.parts().indexOf(part) == at;
    }

    /** Those that are not done by what stands in a record, or were asked for already. */
    List<Item> open(Row row, Predicate<Column<?>> asked) {
        return items.stream().filter(item -> asked.test(item.column()) || !item.step().isComplete(name -> row.type().column(name).map(row::get).orElse(null)))
                .toList();
    }

    /** A record as it would be with other values: a branch may lead elsewhere then. */
    static Row over(Row row, Values typed) {
        var values = new HashMap<Path, Object>();
        for (var column : row.type().columns()) {
            var value = typed.over(row, column);
            if (value != null) {
                values.put(Path.of(column), value);
            }
        }
        return new Row(row.type(), values, new HashMap<>());
    }
}
