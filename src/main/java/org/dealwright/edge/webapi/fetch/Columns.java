package org.dealwright.edge.webapi.fetch;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.dealwright.edge.webapi.fetch.Attribute.DatePart;
import org.dealwright.edge.webapi.fetch.Attribute.Function;
import org.dealwright.edge.webapi.fetch.Attribute.Use;

/** Reads attribute and order elements, and the kind of a link. */
final class Columns {
    /** An alias becomes a name in answers and cookies. */
    private static final Pattern ALIAS = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");

    private Columns() {}

    static Attribute attribute(Element element) {
        var use = use(element);
        var alias = alias(element);
        if (alias == null && !(use instanceof Use.Plain)) {
            element.required("alias");
        }
        return new Attribute(element.required("name"), alias, use);
    }

    private static Use use(Element element) {
        if (element.word("aggregate") != null) {
            return new Use.Aggregated(constant(Function.class, element, "aggregate"), element.flag("distinct"));
        } else if (element.flag("groupby")) {
            var part = element.word("dategrouping") == null ? null : constant(DatePart.class, element, "dategrouping");
            return new Use.Grouped(part, element.text("usertimezone") == null || element.flag("usertimezone"));
        } else if (element.word("rowaggregate") == null) {
            return new Use.Plain();
        }
        if (!"countchildren".equalsIgnoreCase(element.word("rowaggregate"))) {
            throw element.invalid("rowaggregate");
        }
        return new Use.CountChildren();
    }

    static Order order(Element element) {
        var alias = alias(element);
        var attribute = alias == null ? element.required("attribute") : element.word("attribute");
        return new Order(alias == null ? attribute : null, alias, element.word("entityname"), element.flag("descending"));
    }

    static @Nullable String alias(Element element) {
        var alias = element.word("alias");
        if (alias != null && !ALIAS.matcher(alias).matches()) {
            throw element.invalid("alias");
        }
        return alias;
    }

    static Link.Kind kind(Element element) {
        return element.word("link-type") == null ? Link.Kind.INNER : constant(Link.Kind.class, element, "link-type");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Element element, String attribute) {
        var name = element.required(attribute).toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw element.invalid(attribute);
    }
}
