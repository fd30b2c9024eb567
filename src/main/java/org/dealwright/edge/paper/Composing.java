package org.dealwright.edge.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Settings;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.language.Words;
import org.dealwright.core.query.Path;
import org.dealwright.core.store.Row;
import org.dealwright.edge.paper.Places.Parts;
import org.dealwright.edge.paper.sheet.Sheet;
import org.dealwright.edge.paper.sheet.Sheet.Address;
import org.dealwright.edge.paper.sheet.Sheet.Fact;
import org.dealwright.edge.paper.sheet.Sheet.Payment;
import org.dealwright.sales.invoice.Invoice;
import org.dealwright.sales.order.Order;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.sales.product.Destination;
import org.dealwright.sales.quote.Quote;

/** Puts a document together from what was gathered for it. */
final class Composing {
    private final Gathered gathered;
    private final Kind kind;
    private final Row row;
    private final Words words;
    private final Letterheads letterheads;
    private final Amounts amounts;
    private final String currency;

    Composing(Gathered gathered, Settings settings, Words words) {
        this.gathered = gathered;
        this.kind = gathered.kind();
        this.row = gathered.header();
        this.words = words;
        this.letterheads = new Letterheads(settings, words);
        var known = settings.currency(row.get(kind.type().currency())).orElse(null);
        this.amounts = new Amounts(words.formats(), settings, known);
        this.currency = known == null ? "" : known.code();
    }

    Sheet sheet() {
        var letterhead = letterheads.of(gathered.logo());
        var totals = new Sums(gathered, amounts, words).of(words.of(payable() ? "paper.topay" : "paper.total"));
        return new Sheet(tag(words), words.of("paper.title." + kind.type().name()), number(), mark(), row.get(kind.type().primaryName()), letterhead,
                billTo(), shipTo(), new Facts(gathered, words).beside(), new Items(gathered, amounts, words).table(currency), totals, payment(),
                new Facts(gathered, words).terms(), notes());
    }

    /** The language as HTML names it. */
    static String tag(Words words) {
        return words.language() == Language.ZH ? "zh-Hans" : words.language().tag();
    }

    /** An issued invoice goes by its legal number. */
    private String number() {
        var legal = kind.type().equals(Invoice.TYPE) ? row.get(Invoice.LEGAL_NUMBER) : null;
        return legal == null ? row.require(kind.number()) : legal;
    }

    private @Nullable String mark() {
        var state = row.require(kind.type().state());
        return switch (kind.type().name()) {
            case "quote" -> state == Quote.State.DRAFT.number() ? draft() : state == Quote.State.CLOSED.number() ? status("quote") : null;
            case "salesorder" -> state == Order.State.CANCELED.number() ? words.of("option.salesorder.statecode.2") : null;
            default -> state == Invoice.State.CANCELED.number() ? status("invoice") : row.get(Invoice.LEGAL_NUMBER) == null ? draft() : null;
        };
    }

    private String draft() {
        return words.of("paper.draft");
    }

    private String status(String type) {
        return words.of("option." + type + ".statuscode." + row.require(kind.type().status()));
    }

    private Address billTo() {
        var bill = kind.document().billTo();
        var parts = Parts.of(bill.address(), row::get);
        var lines = new ArrayList<>(Places.present(orElse(row.get(bill.name()), row.label(kind.customer())), row.get(bill.contact())));
        lines.addAll(parts.isEmpty() ? customersOwn().lines() : parts.lines());
        return new Address(null, lines.stream().distinct().toList());
    }

    /** The address of the customer's record, for a document that has none. */
    private Parts customersOwn() {
        var account = Parts.of(Account.ADDRESS, column -> row.at(Path.over(kind.account(), Account.TYPE, column)));
        return account.isEmpty()
                ? Parts.of(Contact.ADDRESS, column -> row.at(Path.over(kind.contact(), Contact.TYPE, column))) : account;
    }

    private @Nullable Address shipTo() {
        var parts = Parts.of(kind.document().shipTo().address(), row::get);
        var same = parts.equals(Parts.of(kind.document().billTo().address(), row::get));
        if (parts.isEmpty() || same || Boolean.TRUE.equals(row.get(kind.document().willCall()))) {
            return null;
        }
        Destination ship = kind.document().shipTo();
        var lines = new ArrayList<>(Places.present(row.get(ship.name()), row.get(ship.contact())));
        lines.addAll(parts.lines());
        return new Address(words.of("paper.shipto"), lines);
    }

    private boolean payable() {
        return kind.type().equals(Invoice.TYPE) && row.require(kind.type().state()) == Invoice.State.ACTIVE.number();
    }

    private @Nullable Payment payment() {
        var account = letterheads.account();
        if (!payable() || account.isEmpty()) {
            return null;
        }
        var due = row.get(Invoice.DUE);
        var amount = amounts.full(row.get(kind.document().totals().total()));
        var request = due == null ? words.of("paper.pay", "amount", amount)
                : words.of("paper.pay.until", "amount", amount, "date", words.formats().date(due));
        var facts = new ArrayList<>(account);
        facts.add(new Fact(words.of("paper.reference"), number()));
        return new Payment(request, List.copyOf(facts));
    }

    private @Nullable Fact notes() {
        var text = row.get(kind.document().description());
        return text == null || text.isBlank() ? null : new Fact(words.of("paper.notes"), text.strip());
    }

    private static @Nullable String orElse(@Nullable String text, @Nullable String other) {
        return Objects.requireNonNullElse(text, "").isBlank() ? other : text;
    }
}
