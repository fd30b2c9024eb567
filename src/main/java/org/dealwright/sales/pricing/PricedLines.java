package org.dealwright.sales.pricing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/**
 * Lines are priced as they are written, and their document is totalled after. Lines that a verb writes with their amounts, as it took them
 * over from another document with its totals, are left as they are.
 */
@Component
@Order(PricedHeaders.PRICING)
final class PricedLines implements Rule {
    private final PricedTypes types;

    PricedLines(PricedTypes types) {
        this.types = types;
    }

    /** The lines that were priced in this action, whose documents are yet to be totalled. */
    private static final class Untotalled {
        private final Set<UUID> lines = new HashSet<>();
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return types.hasLine(type);
    }

    @Override
    public void before(Draft draft, Records records) {
        beforeAll(List.of(draft), records);
    }

    @Override
    public void beforeAll(List<Draft> drafts, Records records) {
        var type = types.ofLine(drafts.getFirst().type());
        var fresh = drafts.stream().filter(draft -> !draft.values().names(type.columns().extended())).toList();
        if (fresh.isEmpty()) {
            return;
        }
        fresh.forEach(PricedLines::mustHang);
        var papers = papers(type, fresh, records);
        papers.values().forEach(Paper::mustBeOpen);
        fresh.forEach(draft -> paper(papers, draft).lendTo(draft));
        number(type, fresh, records);
        if (Objects.requireNonNullElse(records.settings().get(Organization.PRICING), 0) == Organization.SYSTEM_PRICING) {
            price(papers, fresh.stream().filter(draft -> decidesPrice(type, draft)).toList(), records);
        }
    }

    private static void mustHang(Draft line) {
        var parent = line.type().parentLookup().orElseThrow();
        if (line.value(parent) == null) {
            throw new Fault.Invalid(ActionError.PARENT_REQUIRED, parent.name(), Map.of("column", parent.name(), "type", line.type().name()));
        }
    }

    private static Paper paper(Map<UUID, Paper> papers, Draft line) {
        var id = Objects.requireNonNull(line.value(line.type().parentLookup().orElseThrow())).id();
        var paper = papers.get(id);
        if (paper == null) {
            throw Reader.missing(papers.values().iterator().next().type().header(), id);
        }
        return paper;
    }

    /** The documents of some lines, held: whoever writes lines of the same document waits, so that totals never miss one. */
    private static Map<UUID, Paper> papers(PricedType type, List<Draft> lines, Records records) {
        var ids = lines.stream().map(line -> line.value(type.parent())).filter(Objects::nonNull).map(Ref::id).collect(Collectors.toSet());
        var papers = new HashMap<UUID, Paper>();
        records.hold(type.header(), Predicate.anyOf(type.header(), ids))
                .forEach(row -> papers.put(row.id(), Paper.of(type, row, records.settings())));
        ids.stream().filter(id -> !papers.containsKey(id)).findFirst().ifPresent(id -> {
            throw Reader.missing(type.header(), id);
        });
        return papers;
    }

    private static boolean decidesPrice(PricedType type, Draft draft) {
        var line = type.columns();
        return draft.isNew() || draft.changesAny(line.product(), line.writeIn(), line.unit(), line.quantity(), line.overridden(),
                line.priceOverridden(), line.unitPrice(), line.manualDiscount(), line.tax(), line.kind());
    }

    private static void price(Map<UUID, Paper> papers, List<Draft> drafts, Records records) {
        var wishes = drafts.stream().map(draft -> Wish.of(paper(papers, draft), draft)).filter(Objects::nonNull).toList();
        var catalogue = Catalogue.of(wishes, records);
        var priced = records.remembered(Untotalled.class, Untotalled::new).lines;
        for (var draft : drafts) {
            var paper = paper(papers, draft);
            new LineEntry(paper, catalogue).complete(draft);
            new LinePrices(paper, catalogue, false).price(draft);
            priced.add(draft.id());
        }
    }

    /** New lines without a number or a place come after those that are there. */
    private static void number(PricedType type, List<Draft> drafts, Records records) {
        var columns = List.of(type.columns().number(), type.columns().sequence());
        var open = drafts.stream().filter(draft -> draft.isNew() && columns.stream().anyMatch(column -> draft.value(column) == null))
                .collect(Collectors.groupingBy(draft -> Objects.requireNonNull(draft.value(type.parent())), LinkedHashMap::new,
                        Collectors.toList()));
        if (open.isEmpty()) {
            return;
        }
        var there = records.unguarded(Query.of(type.line()).select(type.parent(), columns.getFirst(), columns.getLast())
                .where(Predicate.in(type.parent(), open.keySet())));
        columns.forEach(column -> number(type, column, open, there));
    }

    private static void number(PricedType type, Column<Integer> column, Map<Ref, List<Draft>> open, List<Row> there) {
        var last = new HashMap<Ref, Integer>();
        there.forEach(line -> last.merge(line.require(type.parent()), Objects.requireNonNullElse(line.get(column), 0), Math::max));
        open.forEach((parent, lines) -> lines.stream().filter(line -> line.value(column) == null)
                .forEach(line -> line.set(column, last.merge(parent, 1, Integer::sum))));
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        var priced = records.remembered(Untotalled.class, Untotalled::new).lines;
        var type = types.ofLine(drafts.getFirst().type());
        var parents = drafts.stream().filter(draft -> priced.remove(draft.id()))
                .map(draft -> Objects.requireNonNull(draft.value(type.parent())))
                .collect(Collectors.toSet());
        total(type, parents, records);
    }

    /** Lines go with their document; from one that stays and is settled they don't. */
    @Override
    public void afterDelete(List<Row> rows, Records records) {
        var type = types.ofLine(rows.getFirst().type());
        total(type, rows.stream().map(row -> row.require(type.parent())).collect(Collectors.toSet()), records);
    }

    /** A line that comes back counts again. */
    @Override
    public void afterRestore(List<Row> rows, Records records) {
        afterDelete(rows, records);
    }

    private static void total(PricedType type, Collection<Ref> parents, Records records) {
        if (parents.isEmpty()) {
            return;
        }
        var headers = records.hold(type.header(), Predicate.anyOf(type.header(), parents.stream().map(Ref::id).toList()));
        if (headers.isEmpty()) {
            return;
        }
        var lines = records.unguarded(Query.of(type.line()).where(Predicate.in(type.parent(), parents)));
        for (var header : headers) {
            var paper = Paper.of(type, header, records.settings());
            paper.mustBeOpen();
            var own = lines.stream().filter(line -> header.ref().equals(line.get(type.parent()))).map(paper::stored).toList();
            var values = Values.of(type.header());
            paper.total(own, values);
            records.follow(header, values);
        }
    }
}
