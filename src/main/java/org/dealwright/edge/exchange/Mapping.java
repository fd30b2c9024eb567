package org.dealwright.edge.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a file is read and where its cells go. Kept with the import.
 *
 * @param charset the name of its encoding
 * @param delimiter one letter
 * @param decimal the sign before decimals, a point or a comma
 * @param matchBy the target by which records that are there already are found, several joined by commas; null where nobody looks
 * @param language in which labels are read and reasons are given, by its tag
 * @param zone in which moments without one are read
 */
public record Mapping(String charset, String delimiter, Dates dates, String decimal, Existing existing, @Nullable String matchBy, List<Pair> pairs, String language,
        String zone) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** In which order days and months are written where the year comes last; years that come first need no order. */
    public enum Dates {
        DAY_FIRST, MONTH_FIRST
    }

    /**
     * One column of the file and where it goes.
     *
     * @param header the name of the column; null for a value that is the same in every line: the stand-in
     * @param target a column of the record type by its logical name, or another target that the type offers
     * @param values what a text that matches nothing stands for, once for all lines; an empty one: nothing
     * @param standIn what an empty cell stands for, null for nothing
     */
    public record Pair(@Nullable String header, String target, Map<String, String> values, @Nullable String standIn) {
        public Pair {
            values = values == null ? Map.of() : Map.copyOf(values);
        }

        public static Pair of(String header, String target) {
            return new Pair(header, target, Map.of(), null);
        }

        public Pair with(Map<String, String> meant) {
            return new Pair(header, target, meant, standIn);
        }

        public Pair standing(@Nullable String in) {
            return new Pair(header, target, values, in);
        }
    }

    public Mapping {
        pairs = List.copyOf(pairs);
    }

    List<String> matchTargets() {
        return matchBy == null || !existing.looks() ? List.of() : Arrays.stream(matchBy.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    char separator() {
        return delimiter.isEmpty() ? ',' : delimiter.charAt(0);
    }

    public Optional<Pair> of(String header) {
        return pairs.stream().filter(pair -> header.equals(pair.header())).findFirst();
    }

    public Optional<Pair> to(String target) {
        return pairs.stream().filter(pair -> pair.target().equals(target)).findFirst();
    }

    public Mapping with(List<Pair> others) {
        return new Mapping(charset, delimiter, dates, decimal, existing, matchBy, others, language, zone);
    }

    public Mapping reading(String otherCharset, String otherDelimiter) {
        return new Mapping(otherCharset, otherDelimiter, dates, decimal, existing, matchBy, pairs, language, zone);
    }

    public Mapping written(Dates otherDates, String otherDecimal) {
        return new Mapping(charset, delimiter, otherDates, otherDecimal, existing, matchBy, pairs, language, zone);
    }

    public Mapping matching(Existing otherExisting, @Nullable String by) {
        return new Mapping(charset, delimiter, dates, decimal, otherExisting, by, pairs, language, zone);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static Mapping parse(String json) {
        return JSON.readValue(json, Mapping.class);
    }
}
