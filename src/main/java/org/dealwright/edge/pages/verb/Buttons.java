package org.dealwright.edge.pages.verb;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.May;
import org.dealwright.edge.pages.view.Verb;

/** The buttons of a record: what its type, its state and the reader's rights allow. */
@Component
public final class Buttons {
    private final List<Deed> deeds;

    Buttons(List<Deeds> areas) {
        this.deeds = areas.stream().sorted(Comparator.comparing(AnyDeeds.class::isInstance)).flatMap(area -> area.deeds().stream()).toList();
    }

    /** Those that stand beside the name; the primary one last. */
    public List<Verb> first(Visit visit, Row row) {
        return verbs(visit, row, true).stream().sorted((one, other) -> Boolean.compare(one.rank() == Verb.Rank.PRIMARY,
                other.rank() == Verb.Rank.PRIMARY)).toList();
    }

    /** Those in the menu. */
    public List<Verb> more(Visit visit, Row row) {
        return verbs(visit, row, false);
    }

    private List<Verb> verbs(Visit visit, Row row, boolean loud) {
        Map<Privilege, Boolean> known = new HashMap<>();
        return deeds.stream().filter(deed -> deed.beside() == loud && deed.fits(row))
                .filter(deed -> known.computeIfAbsent(deed.right(), right -> May.to(right, visit, row))).map(deed -> verb(visit, row, deed))
                .toList();
    }

    private static Verb verb(Visit visit, Row row, Deed deed) {
        var label = visit.text("verb." + deed.text());
        if (deed.paper()) {
            return Verb.open(deed.key(), label, deed.icon(), Found.href(row) + "/" + deed.key());
        }
        var href = Found.href(row) + "/verb/" + deed.key();
        var verb = deed.asks() != null ? Verb.ask(deed.key(), label, deed.icon(), href)
                : Verb.act(deed.key(), label, deed.icon(), visit.post(href));
        return verb.ranked(deed.rank());
    }

    Optional<Deed> find(Row row, String key) {
        return deeds.stream().filter(deed -> deed.key().equals(key) && deed.on().test(row.type())).findFirst();
    }
}
