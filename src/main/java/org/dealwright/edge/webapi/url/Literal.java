package org.dealwright.edge.webapi.url;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A value as written. Which type it must have is known to the column that it meets. */
public sealed interface Literal extends Operand {
    record Null() implements Literal {}

    record Bool(boolean value) implements Literal {}

    /** Shape: at most 50 digits, exponent between -400 and 400. */
    record Number(BigDecimal value) implements Literal {}

    record Text(String value) implements Literal {}

    record Guid(UUID value) implements Literal {}

    record Date(LocalDate value) implements Literal {}

    /** A time without offset was read as UTC. */
    record DateTime(OffsetDateTime value) implements Literal {}

    record Time(LocalTime value) implements Literal {}

    /** {@code Microsoft.Dynamics.CRM.OwnershipTypes'UserOwned'}: an enum member, or {@code duration'…'}, {@code binary'…'}. */
    record Typed(String type, String text) implements Literal {}

    record Array(List<Literal> elements) implements Literal {
        public Array {
            elements = List.copyOf(elements);
        }
    }

    /** A JSON object, its members as written and in that order. */
    record Structure(SequencedMap<String, Literal> members) implements Literal {
        public Structure {
            members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
        }
    }

    /** The id, whether it was bare, quoted or in braces; null for anything else. */
    default @Nullable UUID asGuid() {
        return switch (this) {
            case Guid(var id) -> id;
            case Text(var text) -> Guids.parse(text);
            case Null _, Bool _, Number _, Date _, DateTime _, Time _, Typed _, Array _, Structure _ -> null;
        };
    }
}
