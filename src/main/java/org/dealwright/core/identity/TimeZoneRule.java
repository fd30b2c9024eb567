package org.dealwright.core.identity;

import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;

/** Time zones of people and of the company are names of the time zone database. */
@Component
final class TimeZoneRule implements Rule {
    private static final Map<String, Column<String>> ZONES =
            Map.of(SystemUser.TYPE.name(), SystemUser.TIME_ZONE, Organization.TYPE.name(), Organization.TIME_ZONE);

    @Override
    public boolean appliesTo(RecordType type) {
        return ZONES.containsKey(type.name());
    }

    @Override
    public void before(Draft draft, Records records) {
        var column = Objects.requireNonNull(ZONES.get(draft.type().name()));
        var zone = draft.value(column);
        if (zone != null && draft.changes(column) && !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new Fault.Invalid(IdentityError.TIME_ZONE_UNKNOWN, column.name(), Map.of("type", draft.type().name(), "value", zone));
        }
    }
}
