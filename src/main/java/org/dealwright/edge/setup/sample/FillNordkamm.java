package org.dealwright.edge.setup.sample;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.BusinessUnit;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Actions;
import org.dealwright.core.action.Records;
import org.dealwright.core.company.TransactionCurrency;
import org.dealwright.core.identity.GiveRole;
import org.dealwright.core.identity.SetPassword;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Texts;
import org.dealwright.core.store.Values;
import org.dealwright.edge.setup.FoundCompany;

/**
 * Everything in it, at once or not at all: people, catalogue, customers, and what happened with them in the year before today.
 * The same every time but for its days, which lie around today.
 */
@Component
@Profile("demo")
final class FillNordkamm implements Action<FillNordkamm.Input, Integer> {
    private static final int FOUNDED = 400;
    private final GiveRole giveRole;
    private final SetPassword setPassword;
    private final Actions actions;
    private final Texts texts;
    private final Verbs verbs;

    FillNordkamm(GiveRole giveRole, SetPassword setPassword, Actions actions, Texts texts, Verbs verbs) {
        this.giveRole = giveRole;
        this.setPassword = setPassword;
        this.actions = actions;
        this.texts = texts;
        this.verbs = verbs;
    }

    record Input(FoundCompany.Outcome founded, String password, Language language, ZoneId zone) {
        @Override
        public String toString() {
            return "Input[" + founded + "]";
        }
    }

    /** How many customers there are. */
    @Override
    public Integer perform(Input input, Records records) {
        Identity.put(records);
        var people = people(input, records);
        var story = new Story(actions, texts.in(input.language(), input.zone()), input.zone(), records.now());
        var company = company(story, people, TransactionCurrency.TYPE.ref(input.founded().currency()), records);
        var deals = new Deals(story, verbs, company).tell();
        var leads = new Leads(story, verbs, company).tell();
        new Plans(story).make(deals, leads);
        return company.accounts().size();
    }

    private static Company company(Story story, Map<String, Ref> people, Ref currency, Records records) {
        var administrator = Objects.requireNonNull(people.get(Cast.ADMINISTRATOR.last()));
        var start = story.past(FOUNDED);
        var catalogue = Catalogue.made(story, records.read(), start, administrator, currency);
        var market = new Market(story, people, catalogue.priceList());
        var rivals = market.rivals(start, administrator);
        var battles = new Battles(story, start, administrator);
        battles.make(rivals, Library.make(story, start, administrator), catalogue.products());
        var accounts = market.accounts();
        return new Company(people, catalogue.priceList(), catalogue.unit(), catalogue.products(), rivals, accounts, market.contacts(accounts));
    }

    private Map<String, Ref> people(Input input, Records records) {
        var root = BusinessUnit.TYPE.ref(input.founded().rootUnit());
        var units = new HashMap<>(Map.of(Cast.HEAD.unit(), root));
        for (var name : new String[]{"North", "East"}) {
            units.put(name, records.create(Values.of(BusinessUnit.TYPE).set(BusinessUnit.NAME, name).set(BusinessUnit.PARENT, root)));
        }
        var people = new HashMap<String, Ref>();
        people.put(Cast.HEAD.last(), join(Cast.HEAD, units, input, records, null));
        for (var each : Cast.ALL) {
            if (each.equals(Cast.HEAD)) {
                continue;
            }
            if (each.equals(Cast.ADMINISTRATOR)) {
                people.put(each.last(), SystemUser.TYPE.ref(input.founded().administrator()));
            } else {
                people.put(each.last(), join(each, units, input, records, people.get(Cast.HEAD.last())));
            }
        }
        return people;
    }

    private Ref join(Cast person, Map<String, Ref> units, Input input, Records records, @Nullable Ref manager) {
        var user = records.create(Values.of(SystemUser.TYPE).set(SystemUser.FIRST_NAME, person.first()).set(SystemUser.LAST_NAME, person.last())
                .set(SystemUser.SIGN_IN_NAME, person.email()).set(SystemUser.EMAIL, person.email()).set(SystemUser.JOB_TITLE, person.title())
                .set(SystemUser.UNIT, units.get(person.unit())).set(SystemUser.MANAGER, manager));
        records.perform(giveRole, new GiveRole.Input(user.id(), Objects.requireNonNull(input.founded().roles().get(person.role()))));
        records.perform(setPassword, new SetPassword.Input(user.id(), null, input.password(), null));
        return user;
    }
}
