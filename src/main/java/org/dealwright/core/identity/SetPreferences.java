package org.dealwright.core.identity;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Values;

/** How the product looks and speaks to oneself: language, time zone, theme, rows a page, currency. Everybody may, for himself. */
@Component
public final class SetPreferences implements Action<Values, Ref> {
    public static final Set<Column<?>> PREFERENCES =
            Set.of(SystemUser.LANGUAGE, SystemUser.TIME_ZONE, SystemUser.THEME, SystemUser.PAGE_SIZE, SystemUser.CURRENCY);

    @Override
    public Ref perform(Values input, Records records) {
        input.columns().stream().filter(column -> !PREFERENCES.contains(column)).findFirst().ifPresent(column -> {
            throw new Fault.Invalid(IdentityError.NOT_A_PREFERENCE, column.name(), Map.of("column", column.name()));
        });
        var own = records.get(SystemUser.TYPE, records.actor().user());
        records.follow(own, input.copy());
        return own.ref();
    }
}
