package org.dealwright.edge.pages.literature;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.sales.literature.SalesLiterature;
import org.dealwright.sales.literature.SalesLiteratureItem;

/** What of the library may go to a customer, and to whom it goes from a record. */
final class Sendable {
    private static final int MOST = 200;
    private static final Set<String> RECEIVERS = Set.of("contact", "account", "lead");
    private static final List<String> LEADING_THERE = List.of("parentcontactid", "contactid", "customerid", "parentaccountid", "accountid");
    private final Visit visit;

    Sendable(Visit visit) {
        this.visit = visit;
    }

    List<Option> options(@Nullable UUID chosen) {
        var type = SalesLiterature.TYPE;
        var current = Predicate.all(Predicate.eq(SalesLiterature.FOR_CUSTOMERS, true), Predicate.any(new Predicate.IsEmpty(Path.of(SalesLiterature.EXPIRES_ON)),
                new Predicate.Compare(Path.of(SalesLiterature.EXPIRES_ON), Operator.GE, visit.today())));
        return visit.reader().rows(Query.of(SalesLiteratureItem.TYPE).select(SalesLiteratureItem.TITLE, SalesLiteratureItem.LITERATURE)
                .where(new Predicate.Parent(SalesLiteratureItem.LITERATURE, type, current)).where(new Predicate.IsEmpty(Path.of(SalesLiteratureItem.REPLACED_BY)))
                .sort(Sort.ascending(SalesLiteratureItem.TITLE)).limit(MOST)).stream()
                .map(item -> new Option(item.id().toString(), label(item), item.id().equals(chosen))).toList();
    }

    private static String label(Row item) {
        var literature = item.label(SalesLiteratureItem.LITERATURE);
        return literature == null || literature.equals(item.name()) ? item.name() : literature + " · " + item.name();
    }

    /** The person before the firm; null where the record knows neither. */
    @Nullable Ref receiver(Row row) {
        return RECEIVERS.contains(row.type().name()) ? row.ref() : LEADING_THERE.stream().flatMap(name -> row.type().lookup(name).stream())
                .flatMap(lookup -> Stream.ofNullable(row.get(lookup))).filter(ref -> RECEIVERS.contains(ref.type())).findFirst().orElse(null);
    }

    String address(@Nullable Ref receiver) {
        if (receiver == null) {
            return "";
        }
        var type = visit.registry().type(receiver.type());
        return type.column("emailaddress1").filter(_ -> visit.reader().guard().standing().holds(type, Privilege.READ))
                .flatMap(column -> visit.reader().first(Query.of(type).select(List.of(Path.of(column))).where(Predicate.is(type, receiver.id())))
                        .flatMap(row -> Optional.<Object>ofNullable(row.get(column)))).map(Object::toString).orElse("");
    }
}
