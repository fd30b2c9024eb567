package org.dealwright.edge.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.schema.AddressColumns;
import org.dealwright.core.schema.Column;

/** Addresses as the post of their country wants them: the code before the town, but behind it where English is spoken. */
final class Places {
    private static final Set<String> CODE_LAST = Set.of("us", "usa", "united states", "united states of america", "canada", "australia",
            "united kingdom", "uk", "great britain", "ireland", "new zealand", "india");

    private Places() {
    }

    /** The parts of a postal address, each of them perhaps empty. */
    record Parts(@Nullable String line1, @Nullable String line2, @Nullable String line3, @Nullable String city, @Nullable String state,
            @Nullable String code, @Nullable String country) {
        static Parts of(AddressColumns columns, Function<Column<String>, @Nullable String> valueOf) {
            return new Parts(valueOf.apply(columns.line1()), valueOf.apply(columns.line2()), valueOf.apply(columns.line3()),
                    valueOf.apply(columns.city()), valueOf.apply(columns.stateOrProvince()), valueOf.apply(columns.postalCode()),
                    valueOf.apply(columns.country()));
        }

        boolean isEmpty() {
            return lines().isEmpty();
        }

        /** A line for each part that there is. */
        List<String> lines() {
            return present(line1, line2, line3, town(), country);
        }

        private String town() {
            return CODE_LAST.contains(Objects.requireNonNullElse(country, "").strip().toLowerCase(Locale.ROOT))
                    ? joined(", ", city, joined(" ", state, code)) : joined(", ", joined(" ", code, city), state);
        }
    }

    static String joined(String between, @Nullable String... parts) {
        return present(parts).stream().collect(Collectors.joining(between));
    }

    static List<String> present(@Nullable String... parts) {
        var present = new ArrayList<String>();
        Stream.of(parts).filter(part -> part != null && !part.isBlank()).map(Objects::requireNonNull).map(String::strip).forEach(present::add);
        return present;
    }
}
