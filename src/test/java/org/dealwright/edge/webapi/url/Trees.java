package org.dealwright.edge.webapi.url;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random filters as a client could mean them. */
final class Trees extends DomainContextBase {
    private static final Arbitrary<String> NAMES = Arbitraries.of("name", "_x_value", "revenue", "new_Parent", "Account_Tasks", "öffnung");
    private static final Arbitrary<String> TEXTS = Arbitraries.strings().ofMaxLength(12).filter(Trees::isText);

    @Provide
    Arbitrary<Expression> filters() {
        return conditions(4);
    }

    private static Arbitrary<Expression> conditions(int depth) {
        var leaves = leaves();
        if (depth == 0) {
            return leaves;
        }
        var parts = Arbitraries.lazy(() -> conditions(depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(4, leaves),
                Tuple.of(1, parts.map(Expression.Not::new)),
                Tuple.of(1, lambdas(parts)),
                Tuple.of(1, parts.list().ofMinSize(2).ofMaxSize(4).map(Expression.And::new)),
                Tuple.of(1, parts.list().ofMinSize(2).ofMaxSize(4).map(Expression.Or::new)));
    }

    private static Arbitrary<Expression> leaves() {
        var compared = Combinators.combine(operands(), Arbitraries.of(Expression.Comparison.class), operands()).as(Expression.Compare::new);
        var matched = Combinators.combine(Arbitraries.of(Expression.TextFunction.class), operands(), operands()).as(Expression.Match::new);
        return Arbitraries.oneOf(compared, matched, paths().map(Expression.Holds::new));
    }

    private static Arbitrary<Expression> lambdas(Arbitrary<Expression> conditions) {
        return Combinators.combine(paths(), Arbitraries.of(Expression.Quantifier.class), conditions)
                .as((path, quantifier, condition) -> new Expression.Lambda(path, quantifier, "x", condition));
    }

    private static Arbitrary<Operand.Path> paths() {
        return NAMES.list().ofMinSize(1).ofMaxSize(3).map(steps -> new Operand.Path(null, steps));
    }

    private static Arbitrary<Operand> operands() {
        return Arbitraries.oneOf(paths().map(path -> path), literals(2).map(literal -> literal));
    }

    private static Arbitrary<Literal> literals(int depth) {
        var flat = Arbitraries.oneOf(List.<Arbitrary<Literal>>of(
                Arbitraries.of(new Literal.Null(), new Literal.Bool(true), new Literal.Bool(false)),
                Arbitraries.bigDecimals().between(new BigDecimal("-1e20"), new BigDecimal("1e20")).ofScale(6).map(Literal.Number::new),
                TEXTS.map(Literal.Text::new),
                Arbitraries.create(UUID::randomUUID).map(Literal.Guid::new),
                days().map(Literal.Date::new),
                Combinators.combine(days(), times(), Arbitraries.integers().between(-14, 14)).as((day, time, hours) ->
                        new Literal.DateTime(OffsetDateTime.of(day, time, ZoneOffset.ofHours(hours)))),
                times().map(Literal.Time::new),
                TEXTS.map(text -> new Literal.Typed("Microsoft.Dynamics.CRM.OwnershipTypes", text))));
        if (depth == 0) {
            return flat;
        }
        var inner = Arbitraries.lazy(() -> literals(depth - 1));
        return Arbitraries.oneOf(
                flat,
                inner.list().ofMaxSize(3).map(Literal.Array::new),
                Arbitraries.maps(TEXTS, inner).ofMaxSize(3).map(members -> new Literal.Structure(new LinkedHashMap<>(members))));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.longs().between(0, 86_399_999_999_999L).map(LocalTime::ofNanoOfDay);
    }

    /** Half a surrogate pair is no text and has no UTF-8. */
    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }
}
