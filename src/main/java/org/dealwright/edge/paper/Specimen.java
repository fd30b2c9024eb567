package org.dealwright.edge.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Settings;
import org.dealwright.core.language.Words;
import org.dealwright.edge.paper.sheet.Sheet;
import org.dealwright.edge.paper.sheet.Sheet.Address;
import org.dealwright.edge.paper.sheet.Sheet.Fact;
import org.dealwright.edge.paper.sheet.Sheet.Item;
import org.dealwright.edge.paper.sheet.Sheet.Payment;
import org.dealwright.edge.paper.sheet.Sheet.Table;
import org.dealwright.edge.paper.sheet.Sheet.Total;

/** An invoice to nobody, so that an administrator sees the company's letterhead before a customer does. */
final class Specimen {
    private static final BigDecimal PRICE = new BigDecimal("180");
    private static final BigDecimal PIECES = new BigDecimal("12");
    private static final int DAYS_TO_PAY = 30;
    private final Words words;
    private final Settings settings;
    private final Amounts amounts;

    Specimen(Words words, Settings settings) {
        this.words = words;
        this.settings = settings;
        this.amounts = new Amounts(words.formats(), settings, settings.baseCurrency().orElse(null));
    }

    Sheet sheet(byte @Nullable [] logo, LocalDate today) {
        var letterheads = new Letterheads(settings, words);
        var total = PRICE.multiply(PIECES);
        var due = words.formats().date(today.plusDays(DAYS_TO_PAY));
        var facts = List.of(new Fact(words.of("paper.date"), words.formats().date(today)), new Fact(words.of("paper.due"), due));
        var payment = letterheads.account().isEmpty() ? null
                : new Payment(words.of("paper.pay.until", "amount", amounts.full(total), "date", due), letterheads.account());
        return new Sheet(Composing.tag(words), words.of("paper.title.invoice"), "00001", words.of("paper.specimen"), null, letterheads.of(logo),
                new Address(null, words.of("paper.specimen.customer").lines().toList()), null, facts, table(total),
                List.of(new Total(words.of("paper.topay"), amounts.full(total), true)), payment, List.of(), null);
    }

    private Table table(BigDecimal total) {
        var currency = settings.baseCurrency().map(Settings.Currency::code).orElse("");
        var item = new Item("1", "A-1", words.of("paper.specimen.item"), null,
                List.of(amounts.quantity(PIECES), "", amounts.price(PRICE), amounts.bare(total)), false);
        return new Table(words.of("paper.position"), words.of("paper.code"), words.of("paper.item"),
                List.of(words.of("paper.quantity"), words.of("paper.unit"), words.of("paper.price"), words.of("paper.amount", "currency", currency)),
                List.of(item), "");
    }
}
