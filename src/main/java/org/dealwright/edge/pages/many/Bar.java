package org.dealwright.edge.pages.many;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.action.MergeRecords;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.list.Asked;
import org.dealwright.edge.pages.list.SelectionBar;
import org.dealwright.edge.pages.view.Grid;
import org.dealwright.edge.pages.view.Verb;

/** The bar below a list: what the type and the reader's roles allow. */
@Component
final class Bar implements SelectionBar {
    private final List<ManyDeeds> areas;
    private final MergeRecords merge;

    Bar(List<ManyDeeds> areas, MergeRecords merge) {
        this.areas = List.copyOf(areas);
        this.merge = merge;
    }

    Optional<ManyDeed> find(RecordType type, String key) {
        return areas.stream().flatMap(area -> Stream.concat(area.deeds().stream(), area.hidden().stream()))
                .filter(deed -> deed.key().equals(key) && deed.on().test(type)).findFirst();
    }

    @Override
    public Grid.@Nullable Bulk of(Visit visit, Asked asked) {
        var type = asked.type();
        var standing = visit.reader().guard().standing();
        var deeds = areas.stream().flatMap(area -> area.deeds().stream()).filter(deed -> deed.on().test(type) && standing.holds(type, deed.right())).toList();
        if (deeds.isEmpty()) {
            return null;
        }
        var more = new ArrayList<>(deeds.stream().filter(deed -> !deed.beside()).map(deed -> verb(visit, asked, deed)).toList());
        if (merge.knows(type) && standing.holds(type, Privilege.WRITE)) {
            more.add(Verb.ask("merge", visit.text("merge.with"), "merge", "/" + type.set() + "/many/merge"));
        }
        return new Grid.Bulk(visit.csrf().token(), deeds.stream().filter(ManyDeed::beside).map(deed -> verb(visit, asked, deed)).toList(), more);
    }

    private static Verb verb(Visit visit, Asked asked, ManyDeed deed) {
        var href = asked.from(null).href("/" + asked.type().set() + "/many/" + deed.key());
        var label = visit.text("verb." + deed.text());
        return deed.asks() == null ? Verb.act(deed.key(), label, deed.icon(), visit.post(href)) : Verb.ask(deed.key(), label, deed.icon(), href);
    }
}
