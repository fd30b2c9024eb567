package org.dealwright.edge.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.language.Folding;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;
import org.dealwright.edge.exchange.Mapping.Pair;

/** Lines as values of a record type, by one mapping. */
final class Entries {
    private final RecordType type;
    private final int width;
    private final List<Bound> bound;
    private final Cells cells;
    private final Pointers pointers;
    private final Set<String> comingNames;
    private final Map<String, Integer> madeNames;

    /** A pair with its place in the file, -1 where it has none. */
    private record Bound(int column, Pair pair, Target target, Map<String, String> values) {
    }

    /**
     * Of one file, by one mapping.
     *
     * @param comingNames the folded names of records that the file itself brings
     * @param madeNames those of them that a rehearsal would have made by now, and how often
     */
    Entries(RecordType type, List<String> head, Mapping mapping, Cells cells, Pointers pointers, Set<String> comingNames, Map<String, Integer> madeNames) {
        this.type = type;
        this.width = head.size();
        this.cells = cells;
        this.pointers = pointers;
        this.comingNames = comingNames;
        this.madeNames = madeNames;
        var targets = new HashMap<String, Target>();
        Target.of(type).forEach(target -> targets.put(target.name(), target));
        this.bound = mapping.pairs().stream().filter(pair -> targets.containsKey(pair.target()))
                .map(pair -> new Bound(pair.header() == null ? -1 : head.indexOf(pair.header()), pair, Objects.requireNonNull(targets.get(pair.target())),
                        folded(pair.values()))).toList();
    }

    private static Map<String, String> folded(Map<String, String> values) {
        var folded = new HashMap<String, String>();
        values.forEach((text, meant) -> folded.put(Folding.fold(text), meant));
        return folded;
    }

    /** What a line is. */
    sealed interface Entry {
        Line line();

        record Ready(Line line, Values values) implements Entry {
        }

        /** It points at a record that another line of the file brings. */
        record Waiting(Line line) implements Entry {
        }

        record Wrong(Line line, List<Fault> faults) implements Entry {
        }
    }

    /** @param patient whether lines may wait for records that other lines bring */
    List<Entry> read(List<Line> lines, boolean patient) {
        bound.stream().map(Entries::lookup).flatMap(Optional::stream).filter(this::isOwn).forEach(pointers::forget);
        bound.stream().filter(each -> lookup(each).isPresent()).forEach(each -> pointers.fetch(lookup(each).orElseThrow(),
                lines.stream().map(line -> text(each, line)).filter(text -> !text.isEmpty()).distinct().toList()));
        return lines.stream().map(line -> entry(line, patient)).toList();
    }

    private static Optional<Column<?>> lookup(Bound each) {
        return each.target() instanceof Target.OfColumn(var column) && column.isLookup() ? Optional.of(column) : Optional.empty();
    }

    private static String text(Bound each, Line line) {
        var cell = each.column() < 0 ? "" : Cells.bare(line.cell(each.column()));
        var meant = each.values().getOrDefault(Folding.fold(cell), cell);
        var standIn = each.pair().standIn();
        return meant.isEmpty() && standIn != null ? standIn : meant;
    }

    private Entry entry(Line line, boolean patient) {
        var values = Values.of(type);
        var faults = new ArrayList<Fault>();
        if (line.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            faults.add(new Fault.Invalid(ExchangeError.TOO_MANY_CELLS, null, Map.of("cells", line.cells().size(), "columns", width)));
        }
        for (var each : bound) {
            var text = text(each, line);
            try {
                if (!text.isEmpty() && !put(each, text, values, patient)) {
                    return new Entry.Waiting(line);
                }
            } catch (Fault.Invalid fault) {
                faults.add(fault);
            }
        }
        return faults.isEmpty() ? new Entry.Ready(line, values) : new Entry.Wrong(line, faults);
    }

    /** False when the line must wait. In a rehearsal the record that another line would have made is as good as there. */
    private boolean put(Bound each, String text, Values values, boolean patient) {
        var lookup = lookup(each);
        if (lookup.isEmpty()) {
            each.target().put(cells.value(each.target(), text, type.name()), values);
            return true;
        }
        var found = pointers.find(lookup.get(), text);
        var made = isOwn(lookup.get()) ? madeNames.getOrDefault(Folding.fold(text), 0) : 0;
        return switch (found.size() + made) {
            case 0 -> mayCome(lookup.get(), text, patient);
            case 1 -> {
                found.forEach(ref -> each.target().put(ref, values));
                yield true;
            }
            default -> throw fault(ExchangeError.LOOKUP_AMBIGUOUS, lookup.get(), text, found.size() + made);
        };
    }

    private boolean isOwn(Column<?> lookup) {
        return lookup.lookup().target(type.name()).isPresent();
    }

    private boolean mayCome(Column<?> lookup, String text, boolean patient) {
        if (patient && isOwn(lookup) && comingNames.contains(Folding.fold(text))) {
            return false;
        }
        throw fault(ExchangeError.LOOKUP_UNKNOWN, lookup, text, 0);
    }

    private Fault.Invalid fault(ExchangeError code, Column<?> lookup, String text, int count) {
        return new Fault.Invalid(code, lookup.name(), Map.of("value", Cells.shown(text), "type", type.name(), "count", count));
    }

    /** The folded texts by which other lines may point at the record of this one. */
    List<String> names(Line line) {
        return bound.stream().filter(each -> each.target() instanceof Target.OfWholeName
                || each.target() instanceof Target.OfColumn(var column) && Pointers.names(type).contains(column))
                .map(each -> Folding.fold(text(each, line))).filter(name -> !name.isEmpty()).toList();
    }

    /** Whether lines may point at records that other lines bring. */
    boolean pointsAtItself() {
        return bound.stream().map(Entries::lookup).flatMap(Optional::stream).anyMatch(this::isOwn);
    }
}
