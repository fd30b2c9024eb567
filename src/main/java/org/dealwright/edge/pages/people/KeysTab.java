package org.dealwright.edge.pages.people;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.profile.Keys;
import org.dealwright.edge.pages.record.TabContent;
import org.dealwright.edge.pages.view.Body;

/** Where a user is signed in and which programs act as the user, for who may change users. */
@Component
final class KeysTab implements TabContent {
    private static final String NAME = "keys";
    private final Keys keys;

    KeysTab(Keys keys) {
        this.keys = keys;
    }

    @Override
    public List<String> tabs(Visit visit, Row row) {
        return row.type().equals(SystemUser.TYPE) && visit.reader().guard().standing().reach(SystemUser.TYPE, Privilege.WRITE).everything()
                ? List.of(NAME) : List.of();
    }

    @Override
    public Optional<Body> of(Visit visit, Row row, String tab) {
        return tab.equals(NAME) && tabs(visit, row).contains(NAME) ? Optional.of(new Body.Cards(keys.of(visit, row.ref())))
                : Optional.empty();
    }
}
