package org.dealwright.edge.pages.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.edge.pages.view.Value;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Contact;

/** The few records that belong to one: each with what tells it, its amount and its day. A panel without any is not there. */
final class Beside {
    private static final int FEW = 4;
    /** What stands under the name: of each group the first that the type has. */
    private static final List<List<String>> TELLING = List.of(List.of("jobtitle", "keyproduct", "estimatedvalue", "totalamount"),
            List.of("estimatedclosedate", "effectiveto", "duedate"));
    private final Visit visit;
    private final Row row;

    Beside(Visit visit, Row row) {
        this.visit = visit;
        this.row = row;
    }

    @Nullable Panel of(String id, RecordType type, Column<Ref> lookup, Predicate which) {
        return panel(id, type, Predicate.all(Predicate.pointsAt(lookup, row.id()), which), null);
    }

    /** Those of an association, with the way to link another one; empty there too. */
    @Nullable Panel linked(String id, String association) {
        return visit.registry().association(row.type(), association).map(link -> {
            var other = visit.registry().type(link.other(row.type().name()));
            return panel(id, other, new Predicate.Linked(link, row.type(), Predicate.is(row.type(), row.id())),
                    Verb.ask("link-" + id, visit.text("ui.add"), "plus", Found.href(row) + "/link/" + association));
        }).orElse(null);
    }

    /** What this customer bought before. */
    @Nullable Panel won() {
        var account = row.get(Opportunity.ACCOUNT);
        return account == null ? null : panel("won", Opportunity.TYPE, Predicate.all(Predicate.pointsAt(Opportunity.ACCOUNT, account.id()),
                Predicate.eq(Opportunity.TYPE.state(), Opportunity.State.WON.number()),
                new Predicate.Not(Predicate.is(Opportunity.TYPE, row.id()))), null);
    }

    private @Nullable Panel panel(String id, RecordType type, Predicate which, @Nullable Verb verb) {
        if (!visit.reader().guard().standing().holds(type, Privilege.READ)) {
            return null;
        }
        var telling = TELLING.stream().flatMap(group -> group.stream().flatMap(name -> type.column(name).stream()).limit(1))
                .<Column<?>>map(column -> column).toList();
        var rows = visit.reader().rows(Query.of(type).select(columns(type, telling)).where(which).sort(Sort.descending(type.modifiedOn()))
                .limit(FEW + 1));
        if (rows.isEmpty() && verb == null) {
            return null;
        }
        var count = rows.size() > FEW ? FEW + "+" : Integer.toString(rows.size());
        return new Panel("m-" + id, visit.text("ui.matter." + id), count, verb, rows.stream().limit(FEW).map(each -> item(each, telling))
                .toList(), null, null, null);
    }

    private static List<Path> columns(RecordType type, List<Column<?>> telling) {
        var columns = new ArrayList<Path>();
        columns.add(Path.of(type.primaryName()));
        telling.forEach(column -> columns.add(Path.of(column)));
        type.lifecycle().ifPresent(_ -> columns.add(Path.of(type.state())));
        if (type.hasMoney()) {
            columns.add(Path.of(type.currency()));
        }
        return columns;
    }

    private Panel.Item item(Row each, List<Column<?>> telling) {
        var present = new Present(visit);
        var type = each.type();
        var text = telling.stream().map(column -> present.plain(each, column)).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
        var state = type.equals(Opportunity.TYPE) || type.equals(Contact.TYPE) || type.lifecycle().isEmpty() ? null : present.value(each, type
                .state());
        var face = Stream.of(Contact.TYPE).anyMatch(type::equals) ? Face.person(each.name()) : null;
        return new Panel.Item(face, face == null ? Icons.of(type) : null, each.name(), text.isEmpty() ? null : text,
                Objects.requireNonNull(Found.href(each)), state instanceof Value.State shown ? shown : null, null);
    }
}
