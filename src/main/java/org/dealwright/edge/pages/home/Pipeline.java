package org.dealwright.edge.pages.home;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.language.MoneyFormat;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Summary;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Blank;
import org.dealwright.edge.pages.view.DayPage;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.work.activity.ActivityPointer;

/** The reader's own open deals: how many and how much in each stage, and which have nothing planned. */
final class Pipeline {
    private static final int FEW = 8;
    private final Visit visit;

    Pipeline(Visit visit) {
        this.visit = visit;
    }

    private boolean reads() {
        return visit.reader().guard().standing().holds(Opportunity.TYPE, Privilege.READ);
    }

    private static Predicate mine() {
        return Predicate.all(Predicate.eq(Opportunity.TYPE.state(), Opportunity.State.OPEN.number()), Predicate.mine(Opportunity.TYPE.owner()));
    }

    List<DayPage.Figure> figures() {
        if (!reads()) {
            return List.of();
        }
        var sum = new Summary.Measure(Summary.Function.SUM, Path.of(Opportunity.TYPE.base(Opportunity.ESTIMATED_REVENUE)));
        var count = new Summary.Measure(Summary.Function.COUNT, Path.of(Opportunity.TYPE.id()));
        var rows = visit.reader().sums(new Summary(Opportunity.TYPE, mine(),
                List.of(new Summary.Group(Path.of(Opportunity.STAGE), Summary.Bucket.NONE)), List.of(count, sum)));
        var figures = new ArrayList<DayPage.Figure>();
        for (int stage = Opportunity.QUALIFY; stage <= Opportunity.CLOSE; stage++) {
            figures.add(figure(stage, rows));
        }
        return figures;
    }

    /** Deals without a stage stand in the first. */
    private DayPage.Figure figure(int stage, List<List<@Nullable Object>> rows) {
        var deals = 0L;
        var sum = BigDecimal.ZERO;
        for (var row : rows) {
            if (Objects.requireNonNullElse((Integer) row.getFirst(), Opportunity.QUALIFY) == stage) {
                deals += row.get(1) instanceof Number number ? number.longValue() : 0;
                sum = sum.add(row.get(2) instanceof BigDecimal amount ? amount : BigDecimal.ZERO);
            }
        }
        var options = ((ColumnType.Choice) Opportunity.STAGE.type()).options();
        return new DayPage.Figure("/opportunities?f=salesstage:in:" + stage, visit.text(options.key(stage)), money(sum), null,
                visit.text("ui.day.deals", "count", deals), null);
    }

    private String money(BigDecimal sum) {
        return visit.settings().baseCurrency()
                .map(base -> visit.formats().shortMoney(sum, new MoneyFormat(base.code(), base.symbol(), base.precision(), MoneyFormat.Mark.SYMBOL)))
                .orElseGet(() -> visit.formats().number(sum));
    }

    @Nullable Panel withoutStep() {
        var link = visit.registry().children(Opportunity.TYPE).stream()
                .filter(each -> each.child() == ActivityPointer.TYPE && each.lookup() == ActivityPointer.COMMON.regarding()).findFirst();
        if (!reads() || link.isEmpty()) {
            return null;
        }
        var rows = visit.reader().rows(Query.of(Opportunity.TYPE)
                .select(Opportunity.TOPIC, Opportunity.CUSTOMER, Opportunity.ESTIMATED_REVENUE, Opportunity.CURRENCY)
                .where(mine()).where(new Predicate.Not(new Predicate.Exists(link.get(), Todos.open())))
                .sort(Sort.ascending(Opportunity.ESTIMATED_CLOSE)).limit(FEW + 1));
        var blank = new Blank("done", visit.text("ui.day.nostep.none"), visit.text("ui.day.nostep.none.text"), null);
        return new Panel("nostep", visit.text("ui.day.nostep"), rows.size() > FEW ? FEW + "+" : Integer.toString(rows.size()), null,
                rows.stream().limit(FEW).map(this::item).toList(), null, blank, null);
    }

    private Panel.Item item(Row row) {
        var firm = Objects.requireNonNullElse(row.label(Opportunity.CUSTOMER), "–");
        var amount = new Present(visit).plain(row, Opportunity.ESTIMATED_REVENUE);
        var href = "/opportunities/" + row.id();
        return new Panel.Item(Face.firm(firm), null, row.name(), amount.isEmpty() ? firm : firm + " · " + amount, href, null,
                Verb.ask("plan-" + row.id(), visit.text("ui.day.plan"), "plus",
                        "/tasks/new?quick=true&regardingobjectid=opportunity/" + row.id() + "&back=/"));
    }
}
