package org.dealwright.edge.pages.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate.IsEmpty;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Said;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Inputs;
import org.dealwright.edge.pages.present.Raw;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.FormPage;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Need;

/** The form of a new colleague: who it is, where, in which roles, and how to get in the first time. */
final class NewUser {
    private static final List<Column<?>> WHO = List.of(SystemUser.FIRST_NAME, SystemUser.LAST_NAME, SystemUser.EMAIL,
            SystemUser.MOBILE_PHONE,
            SystemUser.JOB_TITLE);
    private static final List<Column<?>> WHERE = List.of(SystemUser.UNIT, SystemUser.MANAGER, SystemUser.ACCESS_MODE);
    private final Visit visit;
    private final Inputs inputs;

    NewUser(Visit visit) {
        this.visit = visit;
        this.inputs = new Inputs(visit, SystemUser.TYPE);
    }

    /** @throws Fault.Invalid naming all that is missing or can't be read */
    Values values() {
        var values = inputs.read(Stream.concat(WHO.stream(), WHERE.stream()).toList());
        var missing = Stream.of(SystemUser.LAST_NAME, SystemUser.EMAIL, SystemUser.UNIT).filter(column -> values.get(column) == null)
                .map(column -> new Fault.Invalid(SchemaError.VALUE_REQUIRED, column.name(), Map.of("column", column.name()))).toList();
        if (!missing.isEmpty()) {
            throw Fault.Invalid.of(missing);
        }
        return values;
    }

    /** As it was typed. */
    String name() {
        return (Entered.of(visit.request(), SystemUser.FIRST_NAME).text() + " " + Entered.of(visit.request(), SystemUser.LAST_NAME).text()).strip();
    }

    /** Null: the colleague is invited to set one. */
    @Nullable String password() {
        var typed = Objects.requireNonNullElse(visit.request().getParameter("password"), "");
        return typed.isEmpty() ? null : typed;
    }

    FormPage page(@Nullable Fault fault) {
        var roles = Input.of("i-role", "role", visit.text("admin.roles.own"),
                new Editor.Ticks(Roles.options(visit, UserController.roles(visit.request()))))
                .across();
        return new FormPage(visit.text("admin.user.new"), visit.text("admin.user.new.text"), "/systemusers", visit.plural(SystemUser.TYPE),
                visit.post("/systemusers/new"), "systemuser-new", null, faults(fault), List.of(
                        new FormPage.Group(visit.text("admin.user.who"), entries(WHO, fault)),
                        new FormPage.Group(visit.text("admin.user.where"), entries(WHERE, fault)),
                        new FormPage.Group(visit.text("admin.user.may"), List.of(roles)),
                        new FormPage.Group(visit.text("admin.user.password.first"), List.of(secret(fault)))),
                visit.text("admin.user.add"), null);
    }

    private List<Input> entries(List<Column<?>> columns, @Nullable Fault fault) {
        return columns.stream().map(column -> {
            var input = inputs.of(column, entered(column), fault);
            return column == SystemUser.LAST_NAME || column == SystemUser.EMAIL || column == SystemUser.UNIT ? input.required() : input;
        }).toList();
    }

    private Entered entered(Column<?> column) {
        if (visit.request().getMethod().equals("POST")) {
            return Entered.of(visit.request(), column);
        }
        var preset = column == SystemUser.UNIT ? root() : column.initial();
        return preset instanceof Ref ref ? new Entered(List.of(ref.type() + "/" + ref.id()), "", visit.reader()
                .get(BusinessUnit.TYPE, ref.id()).name())
                : new Raw(visit).of(preset, null);
    }

    /** Named in the address, else the topmost. */
    private @Nullable Ref root() {
        var asked = Objects.requireNonNullElse(visit.request().getParameter(SystemUser.UNIT.name()), "").replace("businessunit/", "");
        var isTopmost = new IsEmpty(Path.of(BusinessUnit.PARENT));
        return !asked.matches(UserController.ID)
                ? visit.reader().first(Query.of(BusinessUnit.TYPE).where(isTopmost)).map(row -> row.ref()).orElse(null)
                : BusinessUnit.TYPE.ref(UUID.fromString(asked));
    }

    private Input secret(@Nullable Fault fault) {
        var input = new Input("i-password", "password", visit.text("ui.gate.password"), new Editor.Secret(true), Need.NONE,
                false, visit.text("invitation.instead"), null);
        return fault != null && "password".equals(fault.target()) ? input.wrong(visit.words().of(fault)) : input;
    }

    private List<String> faults(@Nullable Fault fault) {
        return fault == null ? List.of() : Said.all(fault).stream().map(each -> Said.of(visit, SystemUser.TYPE, each)).distinct().toList();
    }
}
