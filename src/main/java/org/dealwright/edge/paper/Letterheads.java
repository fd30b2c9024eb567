package org.dealwright.edge.paper;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Settings;
import org.dealwright.core.company.Organization;
import org.dealwright.core.language.Words;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.edge.paper.Places.Parts;
import org.dealwright.edge.paper.sheet.Sheet.Fact;
import org.dealwright.edge.paper.sheet.Sheet.Letterhead;

/** The company's own part of each page, from its record. */
final class Letterheads {
    private static final int PNG = 0x89;
    private final Optional<Row> company;
    private final Words words;

    Letterheads(Settings settings, Words words) {
        this.company = settings.company();
        this.words = words;
    }

    Letterhead of(byte @Nullable [] logo) {
        var name = Places.joined("", said(Organization.NAME));
        var address = new Parts(said(Organization.STREET), said(Organization.STREET_2), null, said(Organization.CITY), said(Organization.STATE),
                said(Organization.POSTAL_CODE), said(Organization.COUNTRY)).lines();
        var sender = new ArrayList<>(List.of(name));
        sender.addAll(address);
        var foot = new ArrayList<>(List.of(sender.stream().toList(), reached(), registered(), banked()));
        foot.removeIf(List::isEmpty);
        return new Letterhead(name, logo == null ? null : address(logo), address, String.join(" · ", sender), foot);
    }

    /** Only what an image is made of is put into the page; nothing is fetched. */
    private static String address(byte[] image) {
        var kind = image.length > 0 && Byte.toUnsignedInt(image[0]) == PNG ? "png" : "jpeg";
        return "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(image);
    }

    private List<String> reached() {
        var site = said(Organization.WEBSITE);
        return Places.present(said(Organization.PHONE), said(Organization.EMAIL), site == null ? null : site.replaceFirst("^https?://", ""));
    }

    private List<String> registered() {
        return Places.present(labelled("paper.taxnumber", Organization.TAX_NUMBER), labelled("paper.registration", Organization.REGISTRATION_NUMBER));
    }

    private List<String> banked() {
        return Places.present(said(Organization.BANK), said(Organization.BANK_ACCOUNT), labelled("paper.bic", Organization.BANK_CODE));
    }

    /** Where to pay to. */
    List<Fact> account() {
        var facts = new ArrayList<Fact>();
        add(facts, "paper.bank", Organization.BANK);
        add(facts, "paper.account", Organization.BANK_ACCOUNT);
        add(facts, "paper.bic", Organization.BANK_CODE);
        return facts;
    }

    private void add(List<Fact> facts, String label, Column<String> column) {
        var text = said(column);
        if (text != null) {
            facts.add(new Fact(words.of(label), text));
        }
    }

    private @Nullable String labelled(String label, Column<String> column) {
        var text = said(column);
        return text == null ? null : words.of(label) + " " + text;
    }

    private @Nullable String said(Column<String> column) {
        return company.map(row -> row.get(column)).filter(text -> !text.isBlank()).orElse(null);
    }
}
