package org.dealwright.edge.setup.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.dealwright.core.action.Records;
import org.dealwright.core.company.Organization;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Values;

/** What Nordkamm prints on its documents. */
final class Identity {
    private Identity() {
    }

    static void put(Records records) {
        records.hold(Organization.TYPE, Predicate.everything()).forEach(company -> records.update(company, values()));
    }

    private static Values values() {
        return Values.of(Organization.TYPE).set(Organization.STREET, "Nordkettenstraße 12").set(Organization.POSTAL_CODE, "6020")
                .set(Organization.CITY, "Innsbruck").set(Organization.COUNTRY, "Austria").set(Organization.TAX_NUMBER, "ATU 99 812 345")
                .set(Organization.REGISTRATION_NUMBER, "FN 123456 a").set(Organization.PHONE, "+43 512 555 0140")
                .set(Organization.EMAIL, "office@nordkamm.example").set(Organization.WEBSITE, "https://www.nordkamm.example")
                .set(Organization.BANK, "Bergbank Tirol AG").set(Organization.BANK_ACCOUNT, "AT61 1904 3002 3457 3201")
                .set(Organization.BANK_CODE, "BERGAT22").set(Organization.LOGO, logo());
    }

    private static byte[] logo() {
        try (var in = Objects.requireNonNull(Identity.class.getResourceAsStream("logo.png"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
