package org.dealwright.edge.pages.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.Match;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Hits;

/** Records of one type that a name may mean. Those that rest are not offered. */
public final class Candidates {
    private static final Set<String> FACES = Set.of("account", "contact", "systemuser", "team", "lead");
    private static final Set<String> RESTING = Set.of("INACTIVE", "RETIRED");
    private static final int HINTS = 2;
    private final Visit visit;
    private final RecordType type;
    private final List<Column<?>> hints;

    public Candidates(Visit visit, RecordType type) {
        this.visit = visit;
        this.type = type;
        this.hints = visit.registry().form(type).header().stream().filter(Candidates::tells).<Column<?>>map(column -> column).limit(HINTS)
                .toList();
    }

    private static boolean tells(Column<?> column) {
        return column.type() instanceof ColumnType.Text || column.type() instanceof ColumnType.Lookup;
    }

    public List<Hits.Hit> of(String words, int limit) {
        return rows(words, limit).stream().map(this::hit).toList();
    }

    public List<Row> rows(String words, int limit) {
        var columns = new ArrayList<Path>();
        columns.add(Path.of(type.primaryName()));
        hints.forEach(column -> columns.add(Path.of(column)));
        var recent = type.column("modifiedon").filter(_ -> words.isEmpty()).map(Sort::descending)
                .orElseGet(() -> Sort.ascending(type.primaryName()));
        return visit.reader().rows(Query.of(type).select(columns).where(awake()).where(named(words)).sort(recent).limit(limit));
    }

    private Predicate named(String words) {
        if (words.isEmpty()) {
            return Predicate.everything();
        }
        return type.columns().stream().anyMatch(Column::searchable) ? new Predicate.Search(words)
                : new Predicate.Matches(Path.of(type.primaryName()), Match.CONTAINS, words);
    }

    private Predicate awake() {
        if (type.equals(SystemUser.TYPE)) {
            return new Predicate.Not(Predicate.eq(SystemUser.DISABLED, true));
        }
        return type.lifecycle().map(life -> {
            var states = life.states().stream().filter(state -> !RESTING.contains(life.name(state))).toList();
            return states.size() == life.states().size() ? Predicate.everything() : Predicate.in(type.state(), states);
        }).orElse(Predicate.everything());
    }

    private Hits.Hit hit(Row row) {
        var present = new Present(visit);
        var text = hints.stream().map(column -> present.plain(row, column)).filter(each -> !each.isBlank())
                .collect(Collectors.joining(" · "));
        var face = !FACES.contains(type.name()) ? null : type.name().equals("account") ? Face.firm(row.name()) : Face.person(row.name());
        return new Hits.Hit(type.name() + "/" + row.id(), row.name(), text.isEmpty() ? null : text, face, face == null ? Icons.of(type)
                : null, null, null);
    }
}
