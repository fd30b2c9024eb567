package org.dealwright.edge.exchange;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.dealwright.core.language.Folding;
import org.dealwright.core.schema.RecordType;

/** Which values of a file mean something by themselves, and which need to be told. */
final class Meanings {
    private final RecordType type;
    private final Cells cells;
    private final Pointers pointers;
    private final Set<String> comingNames = new HashSet<>();

    Meanings(RecordType type, Cells cells, Pointers pointers, Mapping mapping, Survey survey) {
        this.type = type;
        this.cells = cells;
        this.pointers = pointers;
        Pointers.names(type).stream().map(column -> mapping.to(column.name())).flatMap(Optional::stream).map(Mapping.Pair::header).filter(Objects::nonNull)
                .map(survey::column).flatMap(Optional::stream)
                .forEach(column -> column.texts().keySet().forEach(name -> comingNames.add(Folding.fold(name))));
    }

    static boolean points(Target target) {
        return target instanceof Target.OfColumn(var column) && column.isLookup();
    }

    /** Those that mean nothing by themselves, the most frequent first. */
    List<Plan.Unknown> of(Target target, Mapping.Pair pair, Survey.OfColumn column) {
        var said = new TreeMap<String, String>();
        pair.values().forEach((text, meaning) -> said.put(Folding.fold(text), meaning));
        if (points(target)) {
            var texts = new HashSet<>(column.texts().keySet());
            texts.addAll(said.values());
            pointers.fetch(((Target.OfColumn) target).column(), texts);
        }
        return column.texts().entrySet().stream().filter(text -> said.containsKey(Folding.fold(text.getKey())) || !means(target, text.getKey()))
                .map(text -> unknown(target, text, said)).sorted(Comparator.comparingInt(Plan.Unknown::count).reversed()).toList();
    }

    private Plan.Unknown unknown(Target target, Map.Entry<String, Integer> text, Map<String, String> said) {
        var isSaid = said.containsKey(Folding.fold(text.getKey()));
        var meaning = said.getOrDefault(Folding.fold(text.getKey()), "");
        return new Plan.Unknown(text.getKey(), text.getValue(), meaning, isSaid && (meaning.isEmpty() || means(target, meaning)));
    }

    private boolean means(Target target, String text) {
        if (!points(target)) {
            return cells.code(target, text) != null;
        }
        var column = ((Target.OfColumn) target).column();
        return pointers.find(column, text).size() == 1
                || column.lookup().target(type.name()).isPresent() && comingNames.contains(Folding.fold(text));
    }
}
