package org.dealwright.edge.setup.sample;

import java.time.ZoneId;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Language;
import org.dealwright.edge.setup.FoundCompany;
import org.dealwright.edge.setup.SampleCompany;

/** Nordkamm Outdoor; there while the profile demo is on. */
@Component
@Profile("demo")
final class Nordkamm implements SampleCompany {
    private final Actions actions;
    private final FillNordkamm fill;

    Nordkamm(Actions actions, FillNordkamm fill) {
        this.actions = actions;
        this.fill = fill;
    }

    @Override
    public String name() {
        return "Nordkamm Outdoor";
    }

    @Override
    public FoundCompany.Administrator administrator() {
        return new FoundCompany.Administrator(Cast.ADMINISTRATOR.email(), Cast.ADMINISTRATOR.first(), Cast.ADMINISTRATOR.last(), password(), null);
    }

    @Override
    public void fill(FoundCompany.Outcome founded, Language language, ZoneId zone) {
        actions.run(fill, new FillNordkamm.Input(founded, password(), language, zone), new Actor.System(Door.SETUP));
    }

    @Override
    public List<Person> people() {
        return Cast.ALL.stream().map(each -> new Person(each.first() + " " + each.last(), each.role(), each.email())).toList();
    }

    /** Known to everyone who reads this; the profile listens on this machine only. */
    @Override
    public String password() {
        return "nordkamm-2026";
    }
}
