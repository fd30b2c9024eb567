package org.dealwright.edge.pages.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.Role;
import org.dealwright.core.access.RoleTemplate;
import org.dealwright.core.access.RoleTemplates;
import org.dealwright.core.identity.Privileges;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.record.TabContent;
import org.dealwright.edge.pages.view.Body;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Tone;

/** What a role allows, on its page. */
@Component
final class MatrixTab implements TabContent {
    static final String NAME = "privileges";
    private final Privileges privileges;
    private final Set<String> stock;

    MatrixTab(Privileges privileges, List<RoleTemplates> rooms) {
        this.privileges = privileges;
        this.stock = Stream.concat(Stream.of(RoleTemplate.SYSTEM_ADMINISTRATOR), rooms.stream().flatMap(room -> room.roles().stream()))
                .map(RoleTemplate::name).collect(Collectors.toSet());
    }

    @Override
    public List<String> tabs(Visit visit, Row row) {
        return row.type().equals(Role.TYPE) ? List.of(NAME) : List.of();
    }

    @Override
    public Optional<Body> of(Visit visit, Row row, String tab) {
        if (!tab.equals(NAME) || !row.type().equals(Role.TYPE)) {
            return Optional.empty();
        }
        var callouts = new ArrayList<Callout>();
        if (stock.contains(row.name())) {
            callouts.add(new Callout(Tone.PLAIN, "info", visit.text(Matrix.mayChange(visit) ? "admin.role.stock"
                    : "admin.role.stock.look")));
        }
        return Optional.of(new Body.Matrix(new Matrix(visit, privileges.of(row.id())).of(row, callouts)));
    }
}
