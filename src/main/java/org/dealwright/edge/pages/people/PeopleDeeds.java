package org.dealwright.edge.pages.people;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.Role;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.identity.CopyRole;
import org.dealwright.core.identity.DisableUnit;
import org.dealwright.core.identity.DisableUser;
import org.dealwright.core.identity.EnableUnit;
import org.dealwright.core.identity.EnableUser;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.verb.Deed;
import org.dealwright.edge.pages.verb.Deeds;
import org.dealwright.edge.pages.verb.Occasion;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;

/** What can be done with users, units and roles. */
@Component
@Order(50)
final class PeopleDeeds implements Deeds {
    private final DisableUser disableUser;
    private final EnableUser enableUser;
    private final DisableUnit disableUnit;
    private final EnableUnit enableUnit;
    private final CopyRole copyRole;

    PeopleDeeds(DisableUser disableUser, EnableUser enableUser, DisableUnit disableUnit, EnableUnit enableUnit, CopyRole copyRole) {
        this.disableUser = disableUser;
        this.enableUser = enableUser;
        this.disableUnit = disableUnit;
        this.enableUnit = enableUnit;
        this.copyRole = copyRole;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of("password", "SetPassword", "key", SystemUser.TYPE, on -> Found.href(on.row())).asking(_ -> List.of())
                        .when(PeopleDeeds::isPerson),
                Deed.of("invite", "InviteUser", "link", SystemUser.TYPE, on -> Found.href(on.row())).asking(_ -> List.of())
                        .when(row -> isPerson(row) && !isDisabled(row)),
                Deed.of("disable", "DisableUser", "ban", SystemUser.TYPE, on -> done(on, disableUser)).grave()
                        .asking(on -> List.of(on.remark("admin.user.disable.text", "name", on.row().name())))
                        .when(row -> isPerson(row) && !isDisabled(row)),
                Deed.of("enable", "EnableUser", "refresh", SystemUser.TYPE, on -> done(on, enableUser))
                        .when(row -> isPerson(row) && isDisabled(row)),
                Deed.of("disable", "DisableUnit", "ban", BusinessUnit.TYPE, on -> done(on, disableUnit)).grave()
                        .asking(on -> List.of(on.remark("admin.unit.disable.text", "name", on.row().name())))
                        .when(row -> row.get(BusinessUnit.PARENT) != null && !Boolean.TRUE.equals(row.get(BusinessUnit.DISABLED))),
                Deed.of("enable", "EnableUnit", "refresh", BusinessUnit.TYPE, on -> done(on, enableUnit))
                        .asking(on -> List.of(on.remark("admin.unit.enable.text", "name", on.row().name())))
                        .when(row -> Boolean.TRUE.equals(row.get(BusinessUnit.DISABLED))),
                Deed.of("copy", "CopyRole", "copy", Role.TYPE, this::copied).needing(Privilege.WRITE).asking(PeopleDeeds::name));
    }

    private static String done(Occasion on, Action<Ref, Ref> verb) {
        on.run(verb, on.ref());
        return Found.href(on.row());
    }

    private static List<Dialog.Part> name(Occasion on) {
        var proposed = on.isSent() ? on.sent("name") : on.visit().text("admin.role.copy.of", "name", on.row().name());
        var input = Input.of("i-name", "name", on.visit().text(Role.NAME.labelKey()), new Editor.Line("text", proposed, 100, null))
                .required();
        return List.of(new Dialog.Part.Inputs(null, null, List.of(input)));
    }

    private String copied(Occasion on) {
        return "/roles/" + on.run(copyRole, new CopyRole.Input(on.row().id(), on.sent("name"))).id();
    }

    /** Not the user that stands for the product. */
    private static boolean isPerson(Row user) {
        return !user.id().equals(Actor.System.USER);
    }

    private static boolean isDisabled(Row user) {
        return Boolean.TRUE.equals(user.get(SystemUser.DISABLED));
    }
}
