package org.dealwright.edge.pages.lines;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.LineGrid.Margin;
import org.dealwright.edge.pages.view.LineGrid.Share;

/** What is earned with lines and with a whole document: the share of the net amount that is not cost. */
final class Margins {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LOW = 10;
    private final Visit visit;
    private final Paper paper;
    private final Costs costs;

    Margins(Visit visit, Paper paper, Costs costs) {
        this.visit = visit;
        this.paper = paper;
        this.costs = costs;
    }

    /** Null where the cost is not known, or nothing is asked for the line. */
    @Nullable Share of(Row line) {
        return costs.of(line).flatMap(cost -> percent(net(line), cost)).map(this::share).orElse(null);
    }

    private Share share(BigDecimal percent) {
        var whole = percent.setScale(0, RoundingMode.HALF_UP);
        return new Share(Math.clamp(whole.longValue(), 0, 100), visit.formats().percent(whole), whole.intValue() < LOW);
    }

    /** Of the lines whose cost is known, less their part of the discount of the document. */
    @Nullable Margin of(Row header, List<Row> lines) {
        var known = lines.stream().filter(line -> costs.of(line).isPresent()).toList();
        var cost = known.stream().flatMap(line -> costs.of(line).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var net = lessDiscount(header, known.stream().map(this::net).reduce(BigDecimal.ZERO, BigDecimal::add));
        return percent(net, cost).map(this::share)
                .map(share -> new Margin(visit.text("ui.lines.margin"), share.text(), note(header, net.subtract(cost), lines.size() - known.size())))
                .orElse(null);
    }

    private String note(Row header, BigDecimal over, int unknown) {
        var amount = new Present(visit).money(over, header, false);
        return unknown == 0 ? visit.text("lines.margin.over", "amount", amount) : visit.text("lines.margin.partly", "amount", amount, "count", unknown);
    }

    private BigDecimal lessDiscount(Row header, BigDecimal net) {
        var lines = header.get(paper.totals().lines());
        var before = header.get(paper.totals().beforeFreight());
        return lines == null || before == null || lines.signum() == 0 ? net : net.multiply(before).divide(lines, MathContext.DECIMAL64);
    }

    private static Optional<BigDecimal> percent(BigDecimal net, BigDecimal cost) {
        return net.signum() <= 0 ? Optional.empty() : Optional.of(net.subtract(cost).multiply(HUNDRED).divide(net, MathContext.DECIMAL64));
    }

    /** What is asked for a line without its tax. */
    private BigDecimal net(Row line) {
        return orZero(line.get(paper.columns().extended())).subtract(orZero(line.get(paper.columns().tax())));
    }

    static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
