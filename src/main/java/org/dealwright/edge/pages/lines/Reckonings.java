package org.dealwright.edge.pages.lines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.LineGrid.Reckoning;
import org.dealwright.edge.pages.view.LineGrid.Total;
import org.dealwright.sales.product.LineColumns;

/** How the amount of a line came about, from what is stored of it. */
final class Reckonings {
    private final Visit visit;
    private final Row header;
    private final Paper paper;
    private final LineColumns columns;
    private final Money money;
    private final List<Total> steps = new ArrayList<>();

    Reckonings(Visit visit, Row header, Paper paper) {
        this.visit = visit;
        this.header = header;
        this.paper = paper;
        this.columns = paper.columns();
        this.money = new Money(visit, header);
    }

    Reckoning of(Row line) {
        var price = line.get(columns.unitPrice());
        var volume = line.get(columns.volumeDiscount());
        add(source(line), money.price(price), false);
        if (there(volume)) {
            add(visit.text("lines.why.volume"), money.price(Margins.orZero(volume).negate()), false);
            add(visit.text("lines.why.each"), money.price(Margins.orZero(price).subtract(Margins.orZero(volume))), true);
        }
        var amount = line.get(columns.amount());
        add(times(line), money.amount(amount), false);
        var discount = Margins.orZero(amount).add(Margins.orZero(line.get(columns.tax()))).subtract(Margins.orZero(line.get(columns.extended())));
        if (discount.signum() != 0) {
            add(visit.text("ui.lines.discount"), money.amount(discount.negate()), false);
        }
        if (there(line.get(columns.tax()))) {
            add(visit.text("ui.lines.tax"), money.amount(line.get(columns.tax())), false);
        }
        add(visit.text("lines.why.amount"), money.amount(line.get(columns.extended())), true);
        var whole = new Present(visit).money(Margins.orZero(line.get(columns.extended())), header, false);
        return new Reckoning(visit.text("ui.lines.reckoning", "amount", whole), steps);
    }

    private String times(Row line) {
        var each = Margins.orZero(line.get(columns.unitPrice())).subtract(Margins.orZero(line.get(columns.volumeDiscount())));
        return money.quantity(line.get(columns.quantity())) + " × " + money.price(each);
    }

    private String source(Row line) {
        if (Boolean.TRUE.equals(line.get(columns.priceOverridden())) || Boolean.TRUE.equals(line.get(columns.overridden()))) {
            return visit.text("lines.why.typed");
        }
        var list = header.label(paper.priceList());
        return list == null ? visit.text("lines.why.product") : visit.text("lines.why.listed", "list", list);
    }

    private static boolean there(@Nullable BigDecimal value) {
        return value != null && value.signum() != 0;
    }

    private void add(String label, String value, boolean strong) {
        steps.add(new Total(label, value, strong, false));
    }
}
