package org.dealwright.edge.pages.list;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Views;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Level;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

/** The views of every type, one of all its rows among them; a type that declares none has that one, with the columns that matter first. */
@Component
public final class AllViews {
    private static final String ALL = "all";
    private static final int FEW = 6;
    private final List<ListView> declared;
    private final Registry registry;

    AllViews(List<Views> rooms, Registry registry) {
        this.declared = rooms.stream().flatMap(room -> room.views().stream()).toList();
        this.registry = registry;
    }

    public List<ListView> of(RecordType type) {
        var own = declared.stream().filter(view -> view.type().name().equals(type.name())).toList();
        return own.isEmpty() ? List.of(all(type)) : own.stream().anyMatch(view -> view.key().equals(ALL)) ? own
                : Stream.concat(own.stream(), Stream.of(own.getFirst().as(ALL, Predicate.everything()))).toList();
    }

    /** The named one, else the standard one, else the first. */
    public ListView chosen(RecordType type, String key) {
        var views = of(type);
        return views.stream().filter(view -> view.key().equals(key)).findFirst()
                .or(() -> views.stream().filter(ListView::standard).findFirst()).orElse(views.getFirst());
    }

    /** The one that leaves the least out. */
    public ListView widest(RecordType type) {
        return chosen(type, ALL);
    }

    private ListView all(RecordType type) {
        var form = registry.form(type);
        var columns = new LinkedHashSet<Column<?>>();
        columns.add(type.primaryName());
        columns.addAll(form.quick());
        form.sections().forEach(section -> section.columns().stream().filter(column -> column.level() != Level.NONE).forEach(columns::add));
        type.lifecycle().ifPresent(_ -> columns.add(type.state()));
        columns.add(type.modifiedOn());
        return ListView.of(type, ALL, columns.stream().limit(FEW).toArray(Column<?>[]::new)).first();
    }
}
