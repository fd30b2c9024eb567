package org.dealwright.edge.pages.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.DrawingPage.ActBox;
import org.dealwright.edge.pages.view.DrawingPage.BranchBox;
import org.dealwright.edge.pages.view.DrawingPage.ConditionBox;
import org.dealwright.edge.pages.view.DrawingPage.StageBox;
import org.dealwright.edge.pages.view.DrawingPage.StepBox;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.work.process.Branch;
import org.dealwright.work.process.Category;
import org.dealwright.work.process.Condition;
import org.dealwright.work.process.Drawing;
import org.dealwright.work.process.Flaw;
import org.dealwright.work.process.Stage;
import org.dealwright.work.process.StageAct;

/** The stages of a drawing as boxes with all that can be chosen in them. */
final class DrawingBoard {
    private final Visit visit;
    private final Drawing drawing;
    private final List<RecordType> types;
    private final List<Flaw> flaws;
    private final Trials trials;
    private final String href;

    DrawingBoard(Visit visit, Drawing drawing, List<RecordType> types, List<Flaw> flaws, Trials trials, String href) {
        this.visit = visit;
        this.drawing = drawing;
        this.types = types;
        this.flaws = flaws;
        this.trials = trials;
        this.href = href;
    }

    List<StageBox> stages() {
        return drawing.stages().stream().map(this::stage).toList();
    }

    private StageBox stage(Stage stage) {
        var type = visit.registry().find(stage.type()).orElse(null);
        var fault = flaws.stream().filter(flaw -> stage.id().equals(flaw.stage())).findFirst().map(flaw -> said(visit, flaw)).orElse(null);
        return new StageBox(stage.id().toString(), drawing.stages().indexOf(stage) + 1, stage.label().in(visit.words()),
                visit.post(href + "/stage/" + stage.id()), categories(stage.category()), types(stage.type()), steps(stage, type), free(stage, type),
                stage.onward().branches().stream().map(branch -> branch(stage, branch, type)).toList(), ways(stage, stage.onward().otherwise()),
                Stream.concat(acts(stage.entering(), "enter", type), acts(stage.leaving(), "leave", type)).toList(), fault, trials.of(stage));
    }

    static String said(Visit visit, Flaw flaw) {
        return visit.words().of(flaw.fault());
    }

    private List<Option> categories(Category chosen) {
        return Arrays.stream(Category.values()).map(category -> new Option(Integer.toString(category.number()),
                visit.text("option.processstage_category." + category.number()), category == chosen)).toList();
    }

    private List<Option> types(String chosen) {
        return types.stream().map(type -> new Option(type.name(), visit.label(type), type.name().equals(chosen))).toList();
    }

    private List<StepBox> steps(Stage stage, @Nullable RecordType type) {
        return stage.steps().stream().map(step -> new StepBox(step.column(), step.label().in(visit.words()),
                ColumnChoices.label(visit, type, step.column()), step.required())).toList();
    }

    private List<Option> free(Stage stage, @Nullable RecordType type) {
        return ColumnChoices.of(visit, type).filter(column -> stage.steps().stream().noneMatch(step -> step.column().equals(column.name())))
                .map(column -> new Option(column.name(), visit.text(column.labelKey()), false)).sorted(Comparator.comparing(Option::label)).toList();
    }

    private BranchBox branch(Stage stage, Branch branch, @Nullable RecordType type) {
        return new BranchBox(branch.any(), branch.conditions().stream().map(condition -> condition(stage, condition, type)).toList(), ways(stage, branch.to()));
    }

    private ConditionBox condition(Stage stage, Condition condition, @Nullable RecordType type) {
        var columns = new ArrayList<>(stage.steps().stream().map(step -> new Option(step.column(), ColumnChoices.label(visit, type, step.column()),
                step.column().equals(condition.column()))).toList());
        if (columns.stream().noneMatch(Option::chosen)) {
            columns.addFirst(new Option(condition.column(), condition.column().isEmpty() ? visit.text("flow.choose")
                    : ColumnChoices.label(visit, type, condition.column()), true));
        }
        var tests = Arrays.stream(Condition.Test.values()).map(test -> new Option(test.name(), visit.text("flow.test." + test.name()),
                test == condition.test())).toList();
        return new ConditionBox(columns, tests, condition.test().compares() ? ColumnChoices.value(visit, type, condition) : null);
    }

    /** Every other stage, and the end. */
    private List<Option> ways(Stage from, @Nullable UUID chosen) {
        return Stream.concat(drawing.stages().stream().filter(stage -> !stage.id().equals(from.id()))
                .map(stage -> new Option(stage.id().toString(), visit.text("flow.to", "place", drawing.stages().indexOf(stage) + 1, "stage",
                        stage.label().in(visit.words())), stage.id().equals(chosen))),
                Stream.of(new Option("", visit.text("flow.end"), chosen == null))).toList();
    }

    private Stream<ActBox> acts(List<StageAct> acts, String when, @Nullable RecordType type) {
        return IntStream.range(0, acts.size()).mapToObj(acts::get).map(act -> {
            var task = act.kind().equals("task");
            var column = Objects.requireNonNullElse(act.settings().get("column"), "");
            var columns = task ? List.<Option>of() : Stream.concat(Stream.of(new Option("", visit.text("flow.choose"), column.isEmpty())),
                    ColumnChoices.of(visit, type).filter(each -> !each.isLookup())
                            .map(each -> new Option(each.name(), visit.text(each.labelKey()), each.name().equals(column)))).toList();
            var whens = Stream.of("enter", "leave").map(each -> new Option(each, visit.text("flow.act." + each), each.equals(when))).toList();
            return new ActBox(act.kind(), visit.text("flow.act." + act.kind()), whens, task ? act.settings().getOrDefault("subject", "") : column,
                    act.settings().getOrDefault(task ? "days" : "value", ""), columns);
        });
    }
}
