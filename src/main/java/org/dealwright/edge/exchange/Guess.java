package org.dealwright.edge.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.dealwright.core.language.Folding;
import org.dealwright.core.language.Words;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.exchange.Mapping.Dates;
import org.dealwright.edge.exchange.Mapping.Pair;

/** Where the columns of a file probably go, and how its days and numbers are probably written. */
final class Guess {
    private static final int SAMPLES = 20;
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private final RecordType type;
    private final Words own;
    private final Words english;

    Guess(RecordType type, Words own, Words english) {
        this.type = type;
        this.own = own;
        this.english = english;
    }

    /** By label in the reader's language or in English, or by logical name; each target once. */
    List<Pair> pairs(Survey survey) {
        var names = names();
        var taken = new HashSet<String>();
        var pairs = new ArrayList<Pair>();
        for (var column : survey.columns()) {
            var target = Optional.ofNullable(names.get(plain(column.header()))).filter(name -> !isId(name) || column.samples(SAMPLES).stream().allMatch(Guess::isUuid));
            target.filter(taken::add).ifPresent(name -> pairs.add(Pair.of(column.header(), name)));
        }
        return pairs;
    }

    /** Another system's own number is no id of ours, whatever its column is called. */
    private boolean isId(String target) {
        return target.equals(type.id().name());
    }

    private static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    private Map<String, String> names() {
        var names = new HashMap<String, String>();
        var targets = Target.of(type);
        targets.forEach(target -> names.putIfAbsent(plain(target.name()), target.name()));
        if (targets.stream().anyMatch(target -> target.name().equals(type.primaryName().name()))) {
            names.putIfAbsent(plain(own.of(type.labelKey())), type.primaryName().name());
            names.putIfAbsent(plain(english.of(type.labelKey())), type.primaryName().name());
        }
        targets.forEach(target -> names.putIfAbsent(plain(own.of(target.labelKey())), target.name()));
        targets.forEach(target -> names.putIfAbsent(plain(english.of(target.labelKey())), target.name()));
        return names;
    }

    private static String plain(String name) {
        return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** As the columns that hold days show it; as the reader writes days where none does. */
    Dates dates(Survey survey) {
        var months = survey.columns().stream().anyMatch(column -> column.writing().monthFirst());
        var days = survey.columns().stream().anyMatch(column -> column.writing().dayFirst());
        return months != days ? (months ? Dates.MONTH_FIRST : Dates.DAY_FIRST)
                : own.language().locale().getLanguage().equals("en") ? Dates.MONTH_FIRST : Dates.DAY_FIRST;
    }

    String decimal(Survey survey) {
        var point = survey.columns().stream().anyMatch(column -> column.writing().point());
        var comma = survey.columns().stream().anyMatch(column -> column.writing().comma());
        return point != comma ? (comma ? "," : ".") : own.formats().number(new BigDecimal("0.5")).contains(",") ? "," : ".";
    }
}
