package org.dealwright.core.store.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Folding;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.All;
import org.dealwright.core.query.Predicate.Any;
import org.dealwright.core.query.Predicate.Compare;
import org.dealwright.core.query.Predicate.CompareColumns;
import org.dealwright.core.query.Predicate.Exists;
import org.dealwright.core.query.Predicate.HasAny;
import org.dealwright.core.query.Predicate.In;
import org.dealwright.core.query.Predicate.IsEmpty;
import org.dealwright.core.query.Predicate.IsMe;
import org.dealwright.core.query.Predicate.Linked;
import org.dealwright.core.query.Predicate.Matches;
import org.dealwright.core.query.Predicate.Not;
import org.dealwright.core.query.Predicate.Parent;
import org.dealwright.core.query.Predicate.Search;
import org.dealwright.core.query.Predicate.Shared;
import org.dealwright.core.query.Predicate.Within;
import org.dealwright.core.schema.ColumnType;

/**
 * Conditions as SQL. Negation is carried down to the leaves, where an empty value is thought of once; so a leaf stands bare where an index
 * can answer it, and nothing depends on SQL's third truth value.
 */
public final class Conditions {
    private static final Field<Integer> ONE = DSL.inline(1);
    private final Scope scope;

    public Conditions(Scope scope) {
        this.scope = scope;
    }

    public Condition of(Predicate predicate) {
        return switch (predicate) {
            case All(var parts) -> every(parts, this::of);
            case Any(var parts) -> some(parts, this::of);
            case Not(var inner) -> not(inner);
            case Compare(var path, var operator, var value) -> compare(path, operator, value);
            case CompareColumns(var left, var operator, var right) -> columns(left, operator, right);
            case In(var path, var values) -> in(path, values);
            case Matches(var path, var how, var text) -> matches(path, how, text);
            case IsEmpty(var path) -> scope.field(path).isNull();
            case HasAny(var path, var numbers) -> hasAny(path, numbers);
            case Parent parent -> parent(parent);
            case Exists exists -> exists(exists);
            case Linked linked -> linked(linked);
            case Shared(var principals, var rights) -> shared(principals, rights);
            case Search(var text) -> search(text);
            case IsMe _, Within _ -> throw new IllegalArgumentException("not resolved: " + predicate);
        };
    }

    private Condition not(Predicate predicate) {
        return switch (predicate) {
            case All(var parts) -> some(parts, this::not);
            case Any(var parts) -> every(parts, this::not);
            case Not(var inner) -> of(inner);
            case Compare(var path, var operator, var value) -> notCompare(path, operator, value);
            case CompareColumns(var left, var operator, var right) -> DSL.coalesce(DSL.field(columns(left, operator, right)), false).eq(false);
            case In(var path, var values) -> scope.field(path).isNull().or(DSL.not(in(path, values)));
            case Matches(var path, _, _) -> scope.field(path).isNull().or(DSL.not(of(predicate)));
            case IsEmpty(var path) -> scope.field(path).isNotNull();
            case HasAny(var path, var numbers) -> scope.field(path).isNull().or(DSL.not(hasAny(path, numbers)));
            case Parent _, Exists _, Linked _, Shared _ -> DSL.not(of(predicate));
            case Search(var text) -> Names.search(scope.alias()).isNull().or(DSL.not(search(text)));
            case IsMe _, Within _ -> throw new IllegalArgumentException("not resolved: " + predicate);
        };
    }

    private static Condition every(List<Predicate> parts, Function<Predicate, Condition> render) {
        return parts.stream().map(render).reduce(DSL.trueCondition(), Condition::and);
    }

    /** Seeded with false: no part at all holds for no row. */
    private static Condition some(List<Predicate> parts, Function<Predicate, Condition> render) {
        return parts.stream().map(render).reduce(DSL.falseCondition(), Condition::or);
    }

    private Condition compare(Path path, Operator operator, Object value) {
        var field = comparable(path, operator);
        var bound = bound(path, operator, value);
        return switch (operator) {
            case EQ -> field.eq(bound);
            case NE -> field.isDistinctFrom(bound);
            case LT -> field.lt(bound);
            case LE -> field.le(bound);
            case GT -> field.gt(bound);
            case GE -> field.ge(bound);
        };
    }

    private Condition notCompare(Path path, Operator operator, Object value) {
        var negated = compare(path, operator.negated(), value);
        return operator == Operator.EQ || operator == Operator.NE ? negated : scope.field(path).isNull().or(negated);
    }

    private Condition columns(Path left, Operator operator, Path right) {
        var one = comparable(left, operator);
        var other = comparable(right, operator);
        return switch (operator) {
            case EQ -> one.isNotDistinctFrom(other);
            case NE -> one.isDistinctFrom(other);
            case LT -> one.lt(other);
            case LE -> one.le(other);
            case GT -> one.gt(other);
            case GE -> one.ge(other);
        };
    }

    private Condition in(Path path, List<?> values) {
        if (values.isEmpty()) {
            return DSL.falseCondition();
        }
        var field = comparable(path, Operator.EQ);
        if (values.size() == 1) {
            return field.eq(bound(path, Operator.EQ, values.getFirst()));
        }
        if (isText(path)) {
            var texts = values.stream().map(value -> (String) convert(value)).toArray(String[]::new);
            return text(path).eq(DSL.any(DSL.val(texts, SQLDataType.VARCHAR.array())));
        }
        return field.eq(DSL.any(DSL.val(values.stream().map(Conditions::convert).toArray(), Names.type(path.column().type()).getArrayDataType())));
    }

    private Condition matches(Path path, Predicate.Match how, String text) {
        var folded = Folding.fold(text);
        var pattern = switch (how) {
            case CONTAINS -> "%" + escaped(folded) + "%";
            case STARTS -> escaped(folded) + "%";
            case ENDS -> "%" + escaped(folded);
            case LIKE -> folded.replace("\\", "\\\\");
        };
        var like = text(path).like(pattern);
        return path.isNear() && path.column().searchable() && how == Predicate.Match.CONTAINS
                ? Names.search(scope.alias()).like(pattern).and(like) : like;
    }

    private Condition search(String text) {
        return Arrays.stream(Folding.fold(text).trim().split("\\s+"))
                .<Condition>map(word -> Names.search(scope.alias()).like("%" + escaped(word) + "%"))
                .reduce(DSL.trueCondition(), Condition::and);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private Condition hasAny(Path path, Set<Integer> numbers) {
        return DSL.condition("{0} && {1}", scope.field(path), DSL.val(numbers.toArray(Integer[]::new), SQLDataType.INTEGER.array()));
    }

    private Condition parent(Parent parent) {
        var inside = scope.inner(parent.target());
        var joins = Names.id(inside.alias(), parent.target().id()).eq(Names.id(scope.alias(), parent.lookup()));
        if (Names.hasTarget(parent.lookup())) {
            joins = joins.and(Names.target(scope.alias(), parent.lookup()).eq(parent.target().name()));
        }
        return existing(inside, joins, parent.inner());
    }

    private Condition exists(Exists exists) {
        var link = exists.children();
        var inside = scope.inner(link.child());
        var joins = Names.id(inside.alias(), link.lookup()).eq(Names.id(scope.alias(), scope.type().id()));
        if (Names.hasTarget(link.lookup())) {
            joins = joins.and(Names.target(inside.alias(), link.lookup()).eq(scope.type().name()));
        }
        return existing(inside, joins, exists.inner());
    }

    private static Condition existing(Scope inside, Condition joins, Predicate inner) {
        var condition = new Conditions(inside).of(inner);
        return DSL.exists(DSL.select(ONE).from(inside.from()).where(joins.and(condition)));
    }

    private Condition linked(Linked linked) {
        var link = linked.link();
        var inside = scope.inner(linked.other());
        var condition = new Conditions(inside).of(linked.inner());
        var between = inside.alias() + "l";
        var here = DSL.field(DSL.name(between, link.columnOf(scope.type().name())), SQLDataType.UUID);
        var there = DSL.field(DSL.name(between, link.otherColumn(scope.type().name())), SQLDataType.UUID);
        return DSL.exists(DSL.select(ONE).from(Names.table(link.table()).as(between))
                .join(inside.from()).on(Names.id(inside.alias(), linked.other().id()).eq(there))
                .where(here.eq(Names.id(scope.alias(), scope.type().id()))).and(condition));
    }

    private Condition shared(Set<UUID> principals, int rights) {
        var share = scope.alias() + "s";
        var mask = DSL.field(DSL.name(share, "accessrightsmask"), SQLDataType.INTEGER);
        return DSL.exists(DSL.select(ONE).from(Names.table("principalobjectaccess").as(share))
                .where(DSL.field(DSL.name(share, "objectid"), SQLDataType.UUID).eq(Names.id(scope.alias(), scope.type().id())))
                .and(DSL.field(DSL.name(share, "principalid"), SQLDataType.UUID).eq(DSL.any(principals.toArray(UUID[]::new))))
                .and(mask.bitAnd(rights).ne(0)));
    }

    /** Equality of text is that of folded text; its order is that of the column's collation. */
    private Field<Object> comparable(Path path, Operator operator) {
        var equality = operator == Operator.EQ || operator == Operator.NE;
        return isText(path) && equality ? text(path).coerce(Object.class) : scope.field(path);
    }

    private Field<String> text(Path path) {
        return path.column().searchable()
                ? Names.shadow(scope.aliasOf(path.hops()), path.column())
                : DSL.function("folded", SQLDataType.VARCHAR, scope.field(path));
    }

    private Field<Object> bound(Path path, Operator operator, Object value) {
        if (isText(path) && (operator == Operator.EQ || operator == Operator.NE)) {
            return DSL.val(convert(value), SQLDataType.VARCHAR).coerce(Object.class);
        }
        return DSL.val(value instanceof Ref ref ? ref.id() : value, Names.type(path.column().type()));
    }

    private static boolean isText(Path path) {
        return path.column().type() instanceof ColumnType.Text || path.column().type() instanceof ColumnType.Memo;
    }

    private static Object convert(Object value) {
        if (value instanceof String text) {
            return Folding.fold(text);
        }
        return value instanceof Ref ref ? ref.id() : value;
    }
}
