package org.dealwright.edge.webapi.bind;

import static org.dealwright.core.query.Operator.EQ;
import static org.dealwright.core.query.Operator.GE;
import static org.dealwright.core.query.Operator.GT;
import static org.dealwright.core.query.Operator.LE;
import static org.dealwright.core.query.Operator.LT;
import static org.dealwright.core.query.Operator.NE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.Compare;
import org.dealwright.core.query.Predicate.HasAny;
import org.dealwright.core.query.Predicate.IsEmpty;
import org.dealwright.core.query.Predicate.IsMe;
import org.dealwright.core.query.Predicate.Match;
import org.dealwright.core.query.Predicate.Not;
import org.dealwright.core.query.QueryError;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.fetch.Operator;

/** The operators that FetchXML and the query functions of {@code $filter} have in common, as conditions. Values are text, as both give them. */
final class Operators {
    private final Asker asker;
    private final Times times;
    private final Hierarchy hierarchy;

    Operators(Asker asker, Navigation navigation) {
        this.asker = asker;
        this.times = new Times(asker);
        this.hierarchy = new Hierarchy(asker.reader(), navigation);
    }

    /** @throws Fault.Malformed when the operator or the values do not fit the column */
    Predicate of(Path path, Operator operator, List<String> values) {
        return switch (operator) {
            case EQ -> compare(path, EQ, values.getFirst());
            case NE -> compare(path, NE, values.getFirst());
            case GT -> compare(path, GT, values.getFirst());
            case GE -> compare(path, GE, values.getFirst());
            case LT -> compare(path, LT, values.getFirst());
            case LE -> compare(path, LE, values.getFirst());
            case LIKE -> Wildcards.like(textual(path), values.getFirst());
            case NOT_LIKE -> new Not(Wildcards.like(textual(path), values.getFirst()));
            case BEGINS_WITH -> Wildcards.of(textual(path), Match.STARTS, values.getFirst());
            case NOT_BEGIN_WITH -> new Not(Wildcards.of(textual(path), Match.STARTS, values.getFirst()));
            case ENDS_WITH -> Wildcards.of(textual(path), Match.ENDS, values.getFirst());
            case NOT_END_WITH -> new Not(Wildcards.of(textual(path), Match.ENDS, values.getFirst()));
            case NULL -> new IsEmpty(path);
            case NOT_NULL -> new Not(new IsEmpty(path));
            case IN -> in(path, values);
            case NOT_IN -> new Not(in(path, values));
            case BETWEEN -> between(path, values);
            case NOT_BETWEEN -> new Not(between(path, values));
            case CONTAIN_VALUES -> new HasAny(path, choices(path, values));
            case NOT_CONTAIN_VALUES -> new Not(new HasAny(path, choices(path, values)));
            case EQ_USERID -> new IsMe(pointer(path), false);
            case NE_USERID -> new Not(new IsMe(pointer(path), false));
            case EQ_USERORUSERTEAMS -> new IsMe(pointer(path), true);
            case EQ_USERTEAMS -> Predicate.all(new IsMe(pointer(path), true), new Not(new IsMe(path, false)));
            case EQ_BUSINESSID -> new Compare(pointer(path), EQ, asker.reader().guard().standing().unit());
            case NE_BUSINESSID -> new Compare(pointer(path), NE, asker.reader().guard().standing().unit());
            case EQ_USERLANGUAGE -> compare(path, EQ, Integer.toString(asker.reader().actor().language().number()));
            case EQ_USERORUSERHIERARCHY, EQ_USERORUSERHIERARCHYANDTEAMS, UNDER, NOT_UNDER, EQ_OR_UNDER, ABOVE, EQ_OR_ABOVE ->
                hierarchy.of(pointer(path), operator, values);
            default -> times.of(path, operator, values);
        };
    }

    private Predicate compare(Path path, org.dealwright.core.query.Operator operator, String value) {
        return Comparisons.of(path, operator, Written.literal(path, value, asker.now().getZone()));
    }

    private Predicate in(Path path, List<String> values) {
        return Predicate.any(values.stream().map(value -> compare(path, EQ, value)).toList());
    }

    private Predicate between(Path path, List<String> values) {
        return Predicate.all(compare(path, GE, values.getFirst()), compare(path, LE, values.getLast()));
    }

    private static Set<Integer> choices(Path path, List<String> values) {
        if (!(path.column().type() instanceof ColumnType.MultiChoice)) {
            throw unfit(path);
        }
        return values.stream().map(value -> choice(path, value)).collect(Collectors.toSet());
    }

    private static int choice(Path path, String value) {
        if (!value.strip().matches("-?\\d{1,9}")) {
            throw unfit(path);
        }
        return Integer.parseInt(value.strip());
    }

    private static Path pointer(Path path) {
        if (path.column().type() instanceof ColumnType.Lookup || path.column().type() instanceof ColumnType.Identifier) {
            return path;
        }
        throw unfit(path);
    }

    static Path textual(Path path) {
        if (path.column().type() instanceof ColumnType.Text || path.column().type() instanceof ColumnType.Memo) {
            return path;
        }
        throw unfit(path);
    }

    static Fault.Malformed unfit(Path path) {
        return new Fault.Malformed(QueryError.OPERATOR_NOT_FOR_TYPE, path.column().name(), Map.of());
    }
}
