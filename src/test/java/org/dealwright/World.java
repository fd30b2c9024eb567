package org.dealwright;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.ApplicationContext;

import org.dealwright.Who.Where;
import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.company.TransactionCurrency;
import org.dealwright.core.identity.CreateToken;
import org.dealwright.core.identity.GiveRole;
import org.dealwright.core.identity.SetPassword;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.History;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.setup.FoundCompany;

/** The company Nordkamm with two units below its root, four people, and three currencies, EUR the base. Every test finds it the same and adds rows of its own. */
public final class World {
    private final ApplicationContext product;
    private final Person system;
    private final Map<Where, UUID> units = new EnumMap<>(Where.class);
    private final Map<Who, UUID> users = new EnumMap<>(Who.class);
    private final Map<String, UUID> currencies = new HashMap<>();
    private final Map<String, UUID> roles;
    private final Map<Who, String> tokens = new ConcurrentHashMap<>();
    private final Set<Who> withPassword = ConcurrentHashMap.newKeySet();
    private final HttpClient client = HttpClient.newHttpClient();

    World(ApplicationContext product) {
        this.product = product;
        this.system = new Person(product, new Actor.System(Door.SETUP));
        var founded = system.run(FoundCompany.class, new FoundCompany.Input("Nordkamm", "EUR", Language.EN, "Europe/Oslo",
                new FoundCompany.Administrator(Who.ADMIN.email(), Who.ADMIN.first(), Who.ADMIN.last(), null, null)));
        roles = founded.roles();
        units.put(Where.NORDKAMM, founded.rootUnit());
        users.put(Who.ADMIN, founded.administrator());
        currencies.put("EUR", founded.currency());
        unit(Where.NORTH);
        unit(Where.SOUTH);
        List.of(Who.MANAGER, Who.SALESPERSON, Who.OTHER_SALESPERSON).forEach(this::settle);
        currency("NOK", "Norwegian Krone", "kr", "11.5");
        currency("PLN", "Polish Zloty", "zł", "4.25");
    }

    private void unit(Where where) {
        units.put(where, has(Values.of(BusinessUnit.TYPE).set(BusinessUnit.NAME, where.title())
                .set(BusinessUnit.PARENT, BusinessUnit.TYPE.ref(units.get(Where.NORDKAMM)))).id());
    }

    private void settle(Who who) {
        var user = has(Values.of(SystemUser.TYPE).set(SystemUser.FIRST_NAME, who.first()).set(SystemUser.LAST_NAME, who.last())
                .set(SystemUser.SIGN_IN_NAME, who.email()).set(SystemUser.EMAIL, who.email()).set(SystemUser.UNIT, unitOf(who.unit())));
        users.put(who, user.id());
        hasRole(user, who.role());
    }

    private void currency(String code, String name, String symbol, String rate) {
        currencies.put(code, has(Values.of(TransactionCurrency.TYPE).set(TransactionCurrency.CODE, code).set(TransactionCurrency.NAME, name)
                .set(TransactionCurrency.SYMBOL, symbol).set(TransactionCurrency.RATE, new BigDecimal(rate))).id());
    }

    /** Gives a user one of the stock roles, by its name. */
    public void hasRole(Ref user, String role) {
        system.run(GiveRole.class, new GiveRole.Input(user.id(), Objects.requireNonNull(roles.get(role))));
    }

    /** Someone at a page of the product, in English, in Oslo. */
    public Person as(Who who) {
        return new Person(product, new Actor.Person(user(who), Door.PAGE, Language.EN, ZoneId.of("Europe/Oslo")));
    }

    /** A user that a test made. */
    public Person as(Ref user) {
        return new Person(product, new Actor.Person(user.id(), Door.PAGE, Language.EN, ZoneId.of("Europe/Oslo")));
    }

    /** The product itself, which may do everything. */
    public Person asSystem() {
        return system;
    }

    /** A row as given, made by the product; owned by the salesperson unless it says otherwise. Verbs' guards do not stand in the way of a state. */
    public Ref has(Values values) {
        if (values.type().owned() && !values.names(values.type().owner())) {
            values.set(values.type().owner(), ref(Who.SALESPERSON));
        }
        return system.run(new Put(), values);
    }

    private static final class Put implements Action<Values, Ref> {
        @Override
        public Ref perform(Values values, Records records) {
            return records.create(values);
        }
    }

    /** The row as it is, whoever may see it. */
    public Row row(Ref record) {
        return system.sees(record);
    }

    /** What happened to a record, newest first. */
    public List<History.Entry> historyOf(Ref record) {
        return system.read().history(row(record), 100);
    }

    public UUID user(Who who) {
        return Objects.requireNonNull(users.get(who));
    }

    public Ref ref(Who who) {
        return SystemUser.TYPE.ref(user(who));
    }

    public Ref unitOf(Where where) {
        return BusinessUnit.TYPE.ref(Objects.requireNonNull(units.get(where)));
    }

    /** EUR, NOK or PLN. */
    public Ref currency(String code) {
        return TransactionCurrency.TYPE.ref(Objects.requireNonNull(currencies.get(code)));
    }

    /** What some work sends to the database, BEGIN and COMMIT included, the session's own statements apart. */
    public List<String> statements(Runnable work) {
        return CountedDataSource.during(work);
    }

    /** As a program with a token of that user. */
    public Http http(Who who) {
        return new Http(client, base(), tokens.computeIfAbsent(who, _ -> as(who).run(CreateToken.class, CreateToken.Input.of(user(who), "test")).token()));
    }

    /** As a program with this token. */
    public Http http(String token) {
        return new Http(client, base(), token);
    }

    /** As nobody. */
    public Http http() {
        return new Http(client, base(), null);
    }

    /** Pages, as somebody who has not signed in yet. */
    public Browser browser() {
        return new Browser(base());
    }

    /** Pages, as this person after signing in. */
    public Browser browser(Who who) {
        hasPassword(who);
        var browser = browser();
        browser.signIn(who);
        return browser;
    }

    /** From now on this person can sign in on pages, with {@link Who#password}. */
    public void hasPassword(Who who) {
        if (withPassword.add(who)) {
            system.run(SetPassword.class, new SetPassword.Input(user(who), null, who.password(), null));
        }
    }

    public WorldClock clock() {
        return bean(WorldClock.class);
    }

    public <T> T bean(Class<T> kind) {
        return product.getBean(kind);
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + product.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
