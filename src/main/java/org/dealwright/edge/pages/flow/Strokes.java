package org.dealwright.edge.pages.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.dealwright.core.kernel.Ids;
import org.dealwright.core.language.Words;
import org.dealwright.work.process.Branch;
import org.dealwright.work.process.Category;
import org.dealwright.work.process.Condition;
import org.dealwright.work.process.Drawing;
import org.dealwright.work.process.Label;
import org.dealwright.work.process.Stage;
import org.dealwright.work.process.StageAct;
import org.dealwright.work.process.Step;
import org.dealwright.work.process.Way;

/** What the buttons of the drawing board do: named by a word, and by the place of what they belong to after a colon. */
final class Strokes {
    private Strokes() {
    }

    /** @param stroke such as {@code addstep:subject} or {@code upstep:2}; an unknown one changes nothing */
    static Stage on(Stage stage, String stroke) {
        var parts = stroke.split(":", 2);
        var of = parts.length > 1 ? parts[1] : "";
        var at = of.matches("[0-9]{1,3}") ? Integer.parseInt(of) : -1;
        return switch (parts[0]) {
            case "addstep" -> of.isEmpty() ? stage : steps(stage, with(stage.steps(), new Step(Label.text("column." + stage.type() + "." + of), of, false)));
            case "dropstep" -> steps(stage, without(stage.steps(), at));
            case "upstep" -> steps(stage, swapped(stage.steps(), at - 1));
            case "downstep" -> steps(stage, swapped(stage.steps(), at));
            case "addbranch" -> stage.going(new Way(with(stage.onward().branches(), new Branch(false, List.of(condition(stage)), stage.onward().otherwise())),
                    stage.onward().otherwise()));
            case "dropbranch" -> stage.going(new Way(without(stage.onward().branches(), at), stage.onward().otherwise()));
            case "addcondition" -> branch(stage, at, branch -> new Branch(branch.any(), with(branch.conditions(), condition(stage)), branch.to()));
            case "dropcondition" -> dropCondition(stage, of);
            case "addtask" -> entering(stage, new StageAct("task", Map.of("subject", "", "days", "1")));
            case "addvalue" -> entering(stage, new StageAct("value", Map.of("column", "", "value", "")));
            case "dropact" -> dropAct(stage, at);
            default -> stage;
        };
    }

    private static Stage dropCondition(Stage stage, String place) {
        if (!place.matches("[0-9]{1,3}\\.[0-9]{1,3}")) {
            return stage;
        }
        var dot = place.indexOf('.');
        return branch(stage, Integer.parseInt(place.substring(0, dot)), branch -> new Branch(branch.any(),
                without(branch.conditions(), Integer.parseInt(place.substring(dot + 1))), branch.to()));
    }

    private static Condition condition(Stage stage) {
        return new Condition(stage.steps().isEmpty() ? "" : stage.steps().getFirst().column(), Condition.Test.FILLED, "");
    }

    private static Stage branch(Stage stage, int at, UnaryOperator<Branch> change) {
        var branches = new ArrayList<>(stage.onward().branches());
        if (at >= 0 && at < branches.size()) {
            branches.set(at, change.apply(branches.get(at)));
        }
        return stage.going(new Way(branches, stage.onward().otherwise()));
    }

    private static Stage entering(Stage stage, StageAct act) {
        return acts(stage, with(stage.entering(), act), stage.leaving());
    }

    /** Acts of entering stand first on the board. */
    private static Stage dropAct(Stage stage, int at) {
        var behind = at - stage.entering().size();
        return behind < 0 ? acts(stage, without(stage.entering(), at), stage.leaving()) : acts(stage, stage.entering(), without(stage.leaving(), behind));
    }

    private static Stage steps(Stage stage, List<Step> steps) {
        return new Stage(stage.id(), stage.label(), stage.category(), stage.type(), steps, stage.onward(), stage.entering(), stage.leaving());
    }

    private static Stage acts(Stage stage, List<StageAct> entering, List<StageAct> leaving) {
        return new Stage(stage.id(), stage.label(), stage.category(), stage.type(), stage.steps(), stage.onward(), entering, leaving);
    }

    private static <T> List<T> with(List<T> all, T one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static <T> List<T> without(List<T> all, int at) {
        var less = new ArrayList<>(all);
        if (at >= 0 && at < less.size()) {
            less.remove(at);
        }
        return less;
    }

    /** The one at a place and the one behind it have changed places. */
    private static <T> List<T> swapped(List<T> all, int at) {
        var other = new ArrayList<>(all);
        if (at >= 0 && at + 1 < other.size()) {
            Collections.swap(other, at, at + 1);
        }
        return other;
    }

    /** A new stage at the end, worked on the records of the last one; where that one ended the process it now leads here. */
    static Drawing addStage(Drawing drawing, String type, Words words) {
        var last = drawing.stages().isEmpty() ? null : drawing.stages().getLast();
        var fresh = new Stage(Ids.next(), Label.named(words.language(), words.of("flow.stage.new")), last == null ? Category.QUALIFY : last.category(),
                last == null ? type : last.type(), List.of(), Way.END, List.of(), List.of());
        var stages = new ArrayList<>(drawing.stages());
        if (last != null && last.onward().otherwise() == null) {
            stages.set(stages.size() - 1, last.going(new Way(last.onward().branches(), fresh.id())));
        }
        stages.add(fresh);
        return drawing.with(stages);
    }

    /** The stages in another order. Where each led to the next behind it and no branch stands in between, so it does afterwards. */
    static Drawing order(Drawing drawing, List<UUID> ids) {
        var sorted = ids.stream().distinct().flatMap(id -> drawing.stage(id).stream()).toList();
        if (sorted.size() != drawing.stages().size()) {
            return drawing;
        }
        return isStraight(drawing) ? straight(drawing.with(sorted)) : drawing.with(sorted);
    }

    static boolean isStraight(Drawing drawing) {
        var stages = drawing.stages();
        for (var at = 0; at < stages.size(); at++) {
            var next = at + 1 < stages.size() ? stages.get(at + 1).id() : null;
            if (stages.get(at).onward().forks() || !Objects.equals(stages.get(at).onward().otherwise(), next)) {
                return false;
            }
        }
        return true;
    }

    private static Drawing straight(Drawing drawing) {
        var stages = drawing.stages();
        var linked = new ArrayList<Stage>();
        for (var at = 0; at < stages.size(); at++) {
            linked.add(stages.get(at).going(at + 1 < stages.size() ? Way.to(stages.get(at + 1).id()) : Way.END));
        }
        return drawing.with(linked);
    }
}
