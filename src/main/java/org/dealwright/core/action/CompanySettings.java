package org.dealwright.core.action;

import java.util.HashMap;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Settings.Currency;
import org.dealwright.core.company.Organization;
import org.dealwright.core.company.TransactionCurrency;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Kept;
import org.dealwright.core.store.Reading;

/** Keeps the settings in memory. */
@Component
public final class CompanySettings {
    private final Reading reading;
    private final Kept kept;

    CompanySettings(Reading reading, Kept kept) {
        this.reading = reading;
        this.kept = kept;
    }

    /** As of a version of what is kept, which the standing of who asks tells. */
    public Settings at(long version) {
        return kept.at(version, "settings", Settings.class, this::read);
    }

    private Settings read() {
        var all = reading.as(new Actor.System(Door.JOB));
        var byId = new HashMap<UUID, Currency>();
        all.rows(Query.of(TransactionCurrency.TYPE).withoutLabels()).forEach(row -> byId.put(row.id(), new Currency(row.id(), row.require(TransactionCurrency.CODE),
                row.require(TransactionCurrency.SYMBOL), row.require(TransactionCurrency.PRECISION), row.require(TransactionCurrency.RATE))));
        return new Settings(all.first(Query.of(Organization.TYPE)), byId);
    }
}
