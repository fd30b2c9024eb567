package org.dealwright.edge.pages.stage;

import java.util.Set;

import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Names;

/** Who wrote a record last, for the one who came too late. */
public final class Meanwhile {
    private Meanwhile() {
    }

    /** @param where the record stands now, in words */
    public static String said(Visit visit, Row now, String where) {
        return visit.reader().history(now, 1).stream().findFirst()
                .map(last -> visit.text("deal.stage.meanwhile", "name", Names.ofUsers(visit, Set.of(last.actor())).of(last.actor()), "time",
                        visit.formats().relative(last.at(), visit.clock().instant()), "stage", where))
                .orElseGet(() -> visit.text("deal.stage.changed", "stage", where));
    }
}
