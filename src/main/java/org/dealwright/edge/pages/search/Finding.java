package org.dealwright.edge.pages.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Hits;

/** The newest few records of each type that hold all the words; one question a type. */
final class Finding {
    private static final int EACH = 5, TYPES = 8;
    private static final List<String> FIRST = List.of("account", "contact", "opportunity", "lead", "quote", "salesorder", "invoice", "product");
    private final Visit visit;
    private final Present present;

    Finding(Visit visit) {
        this.visit = visit;
        this.present = new Present(visit);
    }

    Hits of(String words) {
        var groups = types().stream().map(type -> new Hits.Group(visit.plural(type), hits(type, words))).filter(group -> !group.hits().isEmpty()).toList();
        return new Hits("found", groups, null, true);
    }

    private List<RecordType> types() {
        return visit.registry().types().stream().filter(type -> type.has(Feature.SEARCH))
                .filter(type -> visit.reader().guard().standing().holds(type, Privilege.READ))
                .sorted(Comparator.comparingInt((RecordType type) -> FIRST.contains(type.name()) ? FIRST.indexOf(type.name()) : FIRST.size())).limit(TYPES).toList();
    }

    private List<Hits.Hit> hits(RecordType type, String words) {
        var telling = telling(type);
        var columns = new ArrayList<Column<?>>(telling);
        columns.add(type.primaryName());
        if (type.hasMoney()) {
            columns.add(type.currency());
        }
        return visit.reader().rows(Query.of(type).select(columns.toArray(Column<?>[]::new)).where(new Predicate.Search(words))
                .sort(Sort.descending(type.modifiedOn())).limit(EACH)).stream().map(row -> hit(row, telling)).toList();
    }

    /** Two columns that tell namesakes apart. */
    private List<Column<?>> telling(RecordType type) {
        return visit.registry().form(type).quick().stream().filter(column -> column != type.primaryName()).<Column<?>>map(column -> column).limit(2).toList();
    }

    private Hits.Hit hit(Row row, List<Column<?>> telling) {
        var text = telling.stream().map(column -> present.plain(row, column)).filter(each -> !each.isEmpty() && !row.name().contains(each)).collect(Collectors.joining(" · "));
        var type = row.type();
        return new Hits.Hit(type.name() + "/" + row.id(), Objects.requireNonNullElse(row.get(type.primaryName()), "…"), text.isEmpty() ? null : text, null,
                Icons.of(type), "/" + type.set() + "/" + row.id(), null);
    }
}
