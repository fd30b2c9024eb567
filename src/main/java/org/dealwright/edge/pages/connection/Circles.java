package org.dealwright.edge.pages.connection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.sales.connection.Circle;
import org.dealwright.sales.connection.ConnectionRole;
import org.dealwright.sales.connection.ConnectionState;

/** The circles as addresses name them, and the roles played in them. */
final class Circles {
    private static final int MANY = 200;

    private Circles() {
    }

    static String name(Circle circle) {
        return circle.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    static Optional<Circle> of(String name) {
        return List.of(Circle.values()).stream().filter(circle -> name(circle).equals(name)).findFirst();
    }

    /** @param chosen the id of a role as text */
    static List<Option> roles(Visit visit, Circle circle, String chosen) {
        return visit.reader().rows(Query.of(ConnectionRole.TYPE).select(ConnectionRole.NAME).withoutLabels()
                .where(Predicate.all(Predicate.eq(ConnectionRole.CATEGORY, circle.category()),
                        Predicate.eq(ConnectionRole.TYPE.state(), ConnectionState.ACTIVE.number())))
                .sort(Sort.ascending(ConnectionRole.NAME)).limit(MANY)).stream()
                .map(role -> new Option(role.id().toString(), role.name(), role.id().toString().equals(chosen))).toList();
    }
}
