package org.dealwright.edge.pages.stage;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.Column;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Said;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Editors;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Inputs;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.present.Raw;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.work.process.ProcessBar;
import org.dealwright.work.process.ProcessBar.Item;
import org.dealwright.work.process.ProcessBars;

/** One question to a reader: the required steps that keep a record from a stage, with the editors of the form, and what was typed into them. */
public final class StageAsk {
    private final Visit visit;
    private final Row row;
    private final ProcessBars bars;
    private final Function<ProcessBar, Predicate<ProcessBar.Part>> goal;

    private StageAsk(Visit visit, Row row, ProcessBars bars, Function<ProcessBar, Predicate<ProcessBar.Part>> goal) {
        this.visit = visit;
        this.row = row;
        this.bars = bars;
        this.goal = goal;
    }

    /** On to the first stage of a category that is worked on such a record. */
    public static StageAsk category(Visit visit, Row row, ProcessBars bars, int category) {
        return new StageAsk(visit, row, bars, _ -> part -> part.stage().category().number() == category && part.stage().type().equals(row.type().name()));
    }

    /** On to the stage that follows, or to the end of the process. */
    public static StageAsk onward(Visit visit, Row row, ProcessBars bars) {
        return new StageAsk(visit, row, bars, Wanted::next);
    }

    public Optional<ProcessBar> bar() {
        return bars.of(Wanted.over(row, sent()), visit.reader());
    }

    /** Where the way leads with what was typed; empty where no process leads the record. */
    public Optional<Wanted> wanted() {
        return bar().map(bar -> Wanted.on(bar, goal.apply(bar)));
    }

    /** Whether there is something to ask that the reader may fill in. */
    public boolean isAsking() {
        return wanted().stream().flatMap(wanted -> wanted.open(row, this::wasSent).stream()).anyMatch(StageAsk::canEnter);
    }

    /** What was typed; empty where it can't be read, which {@link #typed} says. */
    private Values sent() {
        try {
            return typed();
        } catch (Fault.Invalid _) {
            return Values.of(row.type());
        }
    }

    /** @throws Fault.Invalid with all that can't be read */
    public Values typed() {
        return new Inputs(visit, row.type()).read(row.type().columns().stream().filter(this::wasSent).filter(Editors::canEnter).toList());
    }

    private boolean wasSent(Column<?> column) {
        var request = visit.request();
        return request.getMethod().equals("POST") && (request.getParameter(column.name()) != null || request.getParameter("_" + column.name()) != null);
    }

    private static boolean canEnter(Item item) {
        return Editors.canEnter(item.column()) && item.column().access() == Column.Access.EDITABLE;
    }

    /** @param changed what somebody else did meanwhile, null for nothing */
    public Dialog dialog(String address, String close, @Nullable Fault fault, @Nullable String changed) {
        var wanted = wanted().orElseThrow();
        var open = wanted.open(row, this::wasSent);
        var parts = new ArrayList<Dialog.Part>();
        if (changed != null) {
            parts.add(remark(Tone.WARN, changed));
        } else if (fault != null) {
            parts.add(remark(Tone.BAD, Said.all(fault).stream().map(each -> Said.of(visit, row.type(), each)).distinct().collect(Collectors.joining(" "))));
        }
        parts.add(remark(Tone.PLAIN, visit.text("deal.stage.why", "stages", names(wanted))));
        parts.add(new Dialog.Part.Inputs(null, null, open.stream().filter(StageAsk::canEnter).map(item -> input(item, fault)).toList()));
        var elsewhere = open.stream().filter(item -> !canEnter(item)).map(item -> item.step().label().in(visit.words())).collect(Collectors.joining(", "));
        if (!elsewhere.isEmpty()) {
            parts.add(remark(Tone.WARN, visit.text("deal.stage.elsewhere", "steps", elsewhere)));
        }
        var title = title();
        return new Dialog("stage-ask", title, row.name(), visit.post(address), "stage-" + row.id(), parts, title, false, null, close);
    }

    /** What pressing the button does, by the stage to which the way leads. */
    public String title() {
        return wanted().filter(wanted -> !wanted.stages().contains(wanted.to()))
                .map(wanted -> visit.text("ui.process.forward", "stage", wanted.to().stage().label().in(visit.words())))
                .orElseGet(() -> visit.text("ui.process.finish"));
    }

    private Dialog.Part remark(Tone tone, String text) {
        return new Dialog.Part.Remark(new Callout(tone, tone == Tone.PLAIN ? "info" : "alert", text));
    }

    private String names(Wanted wanted) {
        return wanted.stages().stream().filter(part -> part.items().stream().anyMatch(item -> item.step().required()))
                .map(part -> part.stage().label().in(visit.words())).collect(Collectors.joining(", "));
    }

    /** What somebody else wrote there meanwhile stands beside it. */
    private Input input(Item item, @Nullable Fault fault) {
        var column = item.column();
        var asked = wasSent(column);
        var input = new Inputs(visit, row.type()).of(column, asked ? Entered.of(visit.request(), column) : new Raw(visit).of(row, column), fault);
        var now = new Present(visit).plain(row, column);
        var help = asked && fault instanceof Fault.Stale && !now.isEmpty() ? visit.text("deal.stage.now", "value", now) : input.help();
        return new Input(input.id(), input.name(), item.step().label().in(visit.words()), input.editor(), input.need(), input.wide(), help, input.fault()).required();
    }
}
