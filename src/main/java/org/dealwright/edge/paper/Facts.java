package org.dealwright.edge.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.language.Words;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.paper.sheet.Sheet.Fact;
import org.dealwright.sales.invoice.Invoice;
import org.dealwright.sales.order.Order;
import org.dealwright.sales.quote.Quote;

/** What stands beside the address: dates, references, whom to ask. */
final class Facts {
    private final Kind kind;
    private final Row row;
    private final Words words;
    private final List<Fact> facts = new ArrayList<>();

    Facts(Gathered gathered, Words words) {
        this.kind = gathered.kind();
        this.row = gathered.header();
        this.words = words;
    }

    List<Fact> beside() {
        switch (kind.type().name()) {
            case "quote" -> quote();
            case "salesorder" -> order();
            default -> invoice();
        }
        say("paper.customernumber", row.at(Gathered.customerNumber(kind)));
        say("paper.contact", row.label(kind.type().owner()));
        say("paper.mail", row.at(Gathered.sellerMail(kind)));
        say("paper.phone", row.at(Gathered.sellerPhone(kind)));
        return List.copyOf(facts);
    }

    private void quote() {
        day("paper.date", orMade(row.get(Quote.VALID_FROM)));
        var until = row.get(Quote.VALID_TO);
        var decide = row.get(Quote.EXPIRES);
        day("paper.validuntil", until == null ? decide : until);
        if (until != null && decide != null && !decide.equals(until)) {
            day("paper.decideby", decide);
        }
        day("paper.delivery", row.get(Quote.WANTED_BY));
        var revision = row.get(Quote.REVISION);
        say("paper.revision", revision == null || revision == 0 ? null : words.formats().number(revision));
    }

    private void order() {
        day("paper.date", orMade(null));
        say("paper.quotenumber", row.at(Gathered.QUOTE_NUMBER));
        day("paper.delivery", row.get(Order.WANTED_BY));
        day("paper.fulfilled", row.get(Order.FULFILLED_ON));
    }

    private void invoice() {
        day("paper.date", orMade(row.get(Invoice.ISSUED_ON)));
        day("paper.due", row.get(Invoice.DUE));
        day("paper.delivered", row.get(Invoice.DELIVERED_ON));
        say("paper.ordernumber", row.at(Gathered.ORDER_NUMBER));
    }

    private LocalDate orMade(@Nullable LocalDate day) {
        return day == null ? words.formats().day(Objects.requireNonNull(row.get(kind.type().createdOn()))) : day;
    }

    /** What was agreed on paying and shipping. */
    List<Fact> terms() {
        var document = kind.document();
        chosen("paper.paymentterms", document.paymentTerms());
        chosen("paper.shipping", document.shippingMethod());
        chosen("paper.freightterms", document.freightTerms());
        if (Boolean.TRUE.equals(row.get(document.willCall()))) {
            say("paper.delivered.how", words.of("option.document.willcall.1"));
        }
        return List.copyOf(facts);
    }

    private void chosen(String label, Column<Integer> column) {
        var number = row.get(column);
        if (number != null && column.type() instanceof ColumnType.Choice(var options)) {
            say(label, words.of(options.key(number)));
        }
    }

    private void day(String label, @Nullable LocalDate day) {
        say(label, day == null ? null : words.formats().date(day));
    }

    private void say(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(words.of(label), text));
        }
    }
}
