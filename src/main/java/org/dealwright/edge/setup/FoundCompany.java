package org.dealwright.edge.setup;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.Role;
import org.dealwright.core.access.RoleTemplate;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.company.Organization;
import org.dealwright.core.company.TransactionCurrency;
import org.dealwright.core.identity.CreateToken;
import org.dealwright.core.identity.Foundation;
import org.dealwright.core.identity.GiveRole;
import org.dealwright.core.identity.SetPassword;
import org.dealwright.core.identity.SetPrivileges;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Texts;
import org.dealwright.core.store.Values;
import org.dealwright.sales.connection.StockConnectionRoles;
import org.dealwright.sales.lead.StockMapping;
import org.dealwright.work.process.StockFlows;

/** The first action ever: a company with its base currency, root unit, roles and first administrator. */
@Component
public final class FoundCompany implements Action<FoundCompany.Input, FoundCompany.Outcome> {
    private final Foundation foundation;
    private final StockRoles stockRoles;
    private final SetPrivileges setPrivileges;
    private final GiveRole giveRole;
    private final SetPassword setPassword;
    private final CreateToken createToken;
    private final StockCatalogue stockCatalogue;
    private final StockFlows stockFlows;
    private final StockConnectionRoles connectionRoles;
    private final StockMapping stockMapping;
    private final Texts texts;
    private final boolean isSample;

    FoundCompany(Foundation foundation, StockRoles stockRoles, SetPrivileges setPrivileges, GiveRole giveRole, SetPassword setPassword,
            CreateToken createToken, StockCatalogue stockCatalogue, StockFlows stockFlows, StockConnectionRoles connectionRoles, StockMapping stockMapping, Texts texts, ObjectProvider<SampleCompany> sample) {
        this.foundation = foundation;
        this.stockRoles = stockRoles;
        this.setPrivileges = setPrivileges;
        this.giveRole = giveRole;
        this.setPassword = setPassword;
        this.createToken = createToken;
        this.stockCatalogue = stockCatalogue;
        this.stockFlows = stockFlows;
        this.connectionRoles = connectionRoles;
        this.stockMapping = stockMapping;
        this.texts = texts;
        this.isSample = sample.getIfAvailable() != null;
    }

    /** What the company starts with. */
    public record Input(String company, String currency, Language language, String timeZone, Administrator administrator) {
    }

    /**
     * The first administrator, who signs in by e-mail address.
     *
     * @param token an API token, 32 to 200 printable characters
     */
    public record Administrator(String email, @Nullable String firstName, String lastName, @Nullable String password, @Nullable String token) {
        @Override
        public String toString() {
            return "Administrator[" + email + "]";
        }
    }

    /** What was founded; roles by name. */
    public record Outcome(UUID rootUnit, UUID administrator, UUID currency, Map<String, UUID> roles) {
    }

    /** @throws Fault.Refused when there is a company already */
    @Override
    public Outcome perform(Input input, Records records) {
        if (!foundation.begin()) {
            throw new Fault.Refused(SetupError.ALREADY_SET_UP, Map.of());
        }
        var currency = records.create(Currencies.of(input.currency(), input.language()).values().set(TransactionCurrency.RATE, BigDecimal.ONE));
        records.create(organization(input, currency));
        var root = records.create(Values.of(BusinessUnit.TYPE).set(BusinessUnit.NAME, input.company()));
        records.create(product(root));
        var made = roles(root, records);
        var administrator = administrator(input.administrator(), root, records);
        records.perform(giveRole, new GiveRole.Input(administrator.id(), Objects.requireNonNull(made.get(RoleTemplate.SYSTEM_ADMINISTRATOR.name()))));
        stockFlows.found(texts.in(input.language(), ZoneOffset.UTC), records);
        connectionRoles.found(texts.in(input.language(), ZoneOffset.UTC), records);
        stockMapping.found(records);
        if (!isSample) {
            stockCatalogue.stock(input.language(), currency, records);
        }
        foundation.forgetCode();
        return new Outcome(root.id(), administrator.id(), currency.id(), made);
    }

    private static Values organization(Input input, Ref currency) {
        return Values.of(Organization.TYPE).set(Organization.NAME, input.company()).set(Organization.BASE_CURRENCY, currency)
                .set(Organization.LANGUAGE, input.language().number()).set(Organization.TIME_ZONE, input.timeZone());
    }

    /** The user that stands for the product itself where a row must say who made it. Nobody signs in as it. */
    private static Values product(Ref root) {
        return Values.of(SystemUser.TYPE).set(SystemUser.TYPE.id(), Actor.System.USER).set(SystemUser.LAST_NAME, "Dealwright")
                .set(SystemUser.SIGN_IN_NAME, "SYSTEM").set(SystemUser.UNIT, root).set(SystemUser.DISABLED, true)
                .set(SystemUser.ACCESS_MODE, SystemUser.NON_INTERACTIVE);
    }

    private Map<String, UUID> roles(Ref root, Records records) {
        var made = new LinkedHashMap<String, UUID>();
        stockRoles.all().forEach(template -> {
            var role = records.create(Values.of(Role.TYPE).set(Role.NAME, template.name()).set(Role.UNIT, root));
            records.perform(setPrivileges, new SetPrivileges.Input(role.id(), StockRoles.matrix(template, stockRoles.types())));
            made.put(template.name(), role.id());
        });
        return made;
    }

    private Ref administrator(Administrator first, Ref root, Records records) {
        var user = records.create(Values.of(SystemUser.TYPE).set(SystemUser.FIRST_NAME, first.firstName()).set(SystemUser.LAST_NAME, first.lastName())
                .set(SystemUser.SIGN_IN_NAME, first.email()).set(SystemUser.EMAIL, first.email()).set(SystemUser.UNIT, root));
        if (first.password() != null) {
            records.perform(setPassword, new SetPassword.Input(user.id(), null, first.password(), null));
        }
        if (first.token() != null) {
            records.perform(createToken, new CreateToken.Input(user.id(), "DEALWRIGHT_ADMIN_TOKEN", null, first.token()));
        }
        return user;
    }
}
