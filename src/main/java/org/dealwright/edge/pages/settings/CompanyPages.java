package org.dealwright.edge.pages.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.company.Organization;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.May;
import org.dealwright.edge.pages.record.Fields;
import org.dealwright.edge.pages.view.CompanyPage;
import org.dealwright.edge.pages.view.CompanyPage.Letterhead;
import org.dealwright.edge.pages.view.CompanyPage.Upload;
import org.dealwright.edge.pages.view.Section;
import org.dealwright.edge.pages.view.Verb;

/** Puts the page of the company together: every setting in its section, empty ones too. */
final class CompanyPages {
    static final String ADDRESS = "/settings/company";
    private final Visit visit;
    private final Row company;
    private final boolean hasLogo;

    CompanyPages(Visit visit, Row company, boolean hasLogo) {
        this.visit = visit;
        this.company = company;
        this.hasLogo = hasLogo;
    }

    CompanyPage page() {
        var verbs = List.of(
                Verb.go("history", visit.text("ui.record.history"), "history", Found.href(company) + "?tab=history"),
                Verb.open("specimen", visit.text("company.specimen"), "printer", ADDRESS + "/specimen"));
        return new CompanyPage(visit.label(Organization.TYPE), visit.text("company.lead"), "/settings", visit.text("ui.rail.settings"), verbs, sections(),
                letterhead());
    }

    private List<Section> sections() {
        var fields = new Fields(visit, company);
        var shown = new ArrayList<String>();
        var sections = new ArrayList<Section>();
        for (var section : visit.registry().form(Organization.TYPE).sections()) {
            var columns = section.columns().stream().filter(column -> column != Organization.LOGO && shown.add(column.name()))
                    .map(fields::rest).toList();
            sections.add(new Section("section-" + section.key(), visit.text("section." + section.key()), sections.size() < 3, columns));
        }
        return sections;
    }

    private Letterhead letterhead() {
        var mayWrite = May.to(Privilege.WRITE, visit, company);
        var upload = mayWrite ? new Upload(visit.post(ADDRESS + "/logo"), visit.text(hasLogo ? "company.logo.change" : "company.logo.add"),
                visit.text("column.organization.logo.help"), visit.text("ui.save")) : null;
        var remove = mayWrite && hasLogo
                ? Verb.act("removelogo", visit.text("company.logo.remove"), "trash", visit.post(ADDRESS + "/logo/remove")).ranked(Verb.Rank.QUIET) : null;
        return new Letterhead(visit.text("company.letterhead"), company.name(), hasLogo ? ADDRESS + "/logo?v=" + company.version() : null, lines(), upload,
                remove);
    }

    private List<String> lines() {
        var town = (said(Organization.POSTAL_CODE) + " " + said(Organization.CITY)).strip();
        return Stream.of(said(Organization.STREET), said(Organization.STREET_2), town, said(Organization.COUNTRY), said(Organization.TAX_NUMBER),
                said(Organization.BANK_ACCOUNT)).filter(line -> !line.isBlank()).toList();
    }

    private String said(Column<String> column) {
        return Objects.requireNonNullElse(company.get(column), "");
    }
}
