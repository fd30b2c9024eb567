package org.dealwright.edge.pages.many;

import java.util.List;

/** What can be done with chosen rows of one area: a bean. The order is that of the buttons. */
interface ManyDeeds {
    List<ManyDeed> deeds();

    /** Those that no button shows, such as what takes another one back. */
    default List<ManyDeed> hidden() {
        return List.of();
    }
}
