package org.dealwright.core.store.sql;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.ColumnType.Amount;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.schema.Ownership;
import org.dealwright.core.schema.RecordType;

/**
 * The indexes in which the lists of a type stand in order, from its views. Shape: what is fixed (owner or unit, state) before, the columns of the order
 * after it, the id last. Read from either end, so empty values come first and all columns rise.
 */
final class ListIndexes {
    private final RecordType type;
    private final List<ListView> views;

    ListIndexes(RecordType type, Collection<ListView> all) {
        this.type = type;
        this.views = all.stream().filter(view -> view.type() == type && isOrdered(view)).toList();
    }

    /** Lines and the like are listed by what they belong to. */
    private boolean isPart() {
        return type.ownership() == Ownership.PARENT;
    }

    /** Only by own columns and in one direction; others are sorted when they are asked for. */
    private static boolean isOrdered(ListView view) {
        return !view.sort().isEmpty() && view.sort().stream().allMatch(sort -> sort.path().isNear())
                && view.sort().stream().map(Sort::descending).distinct().count() == 1;
    }

    /** By the name of the index. */
    Map<String, String> columns() {
        var all = new LinkedHashMap<String, String>();
        add(all, List.of(), List.of(type.createdOn().name()));
        if (isPart()) {
            return all;
        }
        add(all, List.of(), List.of(type.primaryName().name()));
        if (type.has(Feature.SEARCH)) {
            add(all, List.of(), List.of(type.modifiedOn().name()));
        }
        views.stream().filter(view -> !state(view).isEmpty() || view.where().equals(Predicate.everything()))
                .forEach(view -> add(all, state(view), order(view)));
        standard().ifPresent(view -> amount(view).ifPresent(amount -> add(all, state(view), List.of(amount))));
        if (type.owned()) {
            owned(all);
        }
        return all;
    }

    /** The list that opens first, of one owner and of one unit. */
    private void owned(Map<String, String> all) {
        var order = standard().map(ListIndexes::order).orElse(List.of(type.createdOn().name()));
        var state = standard().map(this::state).orElse(List.of());
        all.put(type.owner().name(), columns(plus(type.owner().name(), state), order));
        all.put(type.owningUnit().name(), columns(plus(type.owningUnit().name(), state), order));
    }

    private Optional<ListView> standard() {
        return views.stream().filter(ListView::standard).findFirst();
    }

    private static List<String> order(ListView view) {
        return view.sort().stream().map(sort -> sort.path().column().name()).toList();
    }

    private static Optional<String> amount(ListView view) {
        return view.columns().stream().filter(path -> path.isNear() && path.column().type() instanceof Amount).map(path -> path.column().name()).findFirst();
    }

    /** The state, where the view fixes it. */
    private List<String> state(ListView view) {
        return type.lifecycle().isPresent() && fixes(view.where(), Path.of(type.state())) ? List.of(type.state().name()) : List.of();
    }

    private static boolean fixes(Predicate where, Path state) {
        return switch (where) {
            case Predicate.All(var parts) -> parts.stream().anyMatch(part -> fixes(part, state));
            case Predicate.Compare(var path, _, _) -> path.equals(state);
            case Predicate.In(var path, _) -> path.equals(state);
            default -> false;
        };
    }

    private void add(Map<String, String> all, List<String> fixed, List<String> order) {
        all.put((fixed.isEmpty() ? "by_" : "state_by_") + String.join("_", order), columns(fixed, order));
    }

    private String columns(List<String> fixed, List<String> order) {
        var id = type.id().name();
        return Stream.of(fixed.stream(), order.stream().filter(name -> !name.equals(id)).map(name -> name + " nulls first"), Stream.of(id))
                .flatMap(part -> part).collect(Collectors.joining(", "));
    }

    private static List<String> plus(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
}
