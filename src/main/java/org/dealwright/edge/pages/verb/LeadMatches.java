package org.dealwright.edge.pages.verb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.alike.Alikes;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.sales.lead.QualifyLead;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.work.duplicate.DetectDuplicates;
import org.dealwright.work.duplicate.Duplicates;

/** Whom a lead looks like, as the dialog of qualification shows it. */
@Component
final class LeadMatches {
    private static final String SHOWN = "shown";
    private final Duplicates duplicates;
    private final DetectDuplicates detect;
    private final Alikes alikes;

    LeadMatches(Duplicates duplicates, DetectDuplicates detect, Alikes alikes) {
        this.duplicates = duplicates;
        this.detect = detect;
        this.alikes = alikes;
    }

    QualifyChosen qualify(UpdateRecord update, QualifyLead qualify) {
        return new QualifyChosen(update, qualify, detect);
    }

    /** Those of a type that the rules find; of accounts first the company of the contact that is found. */
    List<Row> of(Occasion on, RecordType type) {
        var reader = on.visit().reader();
        var found = new ArrayList<Row>();
        if (type.equals(Account.TYPE)) {
            duplicates.of(on.row(), Contact.TYPE, reader).stream().map(row -> row.get(Contact.COMPANY)).filter(Objects::nonNull)
                    .filter(company -> company.type().equals(Account.TYPE.name())).distinct()
                    .forEach(company -> reader.find(Account.TYPE, company.id()).ifPresent(found::add));
        }
        duplicates.of(on.row(), type, reader).stream().filter(row -> found.stream().noneMatch(other -> other.id().equals(row.id()))).forEach(found::add);
        return found;
    }

    /** Other open leads of the same person stand in nobody's way: they are told, and can be merged. */
    List<Dialog.Part> leads(Occasion on) {
        var items = alikes.of(on.visit(), on.row());
        return items.isEmpty() ? List.of() : List.of(new Dialog.Part.Listed(on.visit().text("lead.alike"), items));
    }

    /** What is shown goes along, so that what comes to be meanwhile is known. */
    Dialog.Part shown(Occasion on) {
        return new Dialog.Part.Hidden(Stream.of(Account.TYPE, Contact.TYPE).flatMap(type -> duplicates.of(on.row(), type, on.visit().reader()).stream())
                .map(row -> new Dialog.Kept(SHOWN, row.id().toString())).toList());
    }

    Set<UUID> wereShown(Occasion on) {
        var sent = on.visit().request().getParameterValues(SHOWN);
        return sent == null ? Set.of() : Arrays.stream(sent).filter(id -> id.matches("[0-9a-f-]{36}")).map(UUID::fromString).collect(Collectors.toSet());
    }
}
