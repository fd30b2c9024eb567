package org.dealwright.edge.pages.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Body.Difference;
import org.dealwright.work.process.Drawing;
import org.dealwright.work.process.Stage;
import org.dealwright.work.process.StageAct;

/** What differs between two drawings of a process, stage by stage, in words. */
final class DrawingChanges {
    private final Visit visit;
    private final Drawing before;
    private final Drawing after;
    private final List<Difference> differences = new ArrayList<>();

    private DrawingChanges(Visit visit, Drawing before, Drawing after) {
        this.visit = visit;
        this.before = before;
        this.after = after;
    }

    /** Of the first version all its stages. */
    static List<Difference> between(Visit visit, @Nullable Drawing before, Drawing after) {
        if (before == null) {
            return List.of(new Difference(visit.text("flow.version.stages"), "", names(visit, after)));
        }
        return new DrawingChanges(visit, before, after).all();
    }

    private List<Difference> all() {
        before.stages().stream().filter(stage -> after.stage(stage.id()).isEmpty()).forEach(stage -> tell(visit.text("flow.version.stage"), name(stage), ""));
        after.stages().forEach(stage -> before.stage(stage.id()).ifPresentOrElse(was -> stage(was, stage),
                () -> tell(visit.text("flow.version.stage"), "", name(stage))));
        var common = after.stages().stream().filter(stage -> before.stage(stage.id()).isPresent()).map(Stage::id).toList();
        if (!common.equals(before.stages().stream().map(Stage::id).filter(common::contains).toList())) {
            tell(visit.text("flow.version.order"), names(visit, before), names(visit, after));
        }
        if (!before.roles().equals(after.roles())) {
            tell(visit.text("flow.version.roles"), Integer.toString(before.roles().size()), Integer.toString(after.roles().size()));
        }
        return differences;
    }

    private void stage(Stage was, Stage is) {
        tell(visit.text("flow.version.stage"), name(was), name(is));
        tell(part(is, "flow.stage.category"), category(was), category(is));
        tell(part(is, "flow.steps"), steps(was), steps(is));
        tell(part(is, "flow.onward"), onward(was, before), onward(is, after));
        tell(part(is, "flow.acts"), acts(was), acts(is));
    }

    private void tell(String label, String was, String is) {
        if (!was.equals(is)) {
            differences.add(new Difference(label, was, is));
        }
    }

    private String part(Stage stage, String key) {
        return name(stage) + " · " + visit.text(key);
    }

    private String category(Stage stage) {
        return visit.text("option.processstage_category." + stage.category().number());
    }

    private String steps(Stage stage) {
        return stage.steps().stream().map(step -> step.label().in(visit.words()) + (step.required() ? " *" : "")).collect(Collectors.joining(", "));
    }

    private String onward(Stage stage, Drawing drawing) {
        var way = stage.onward();
        var branches = way.branches().stream().map(branch -> visit.text("flow.if") + " " + branch.conditions().stream()
                .map(condition -> condition.column() + " " + visit.text("flow.test." + condition.test()) + " " + condition.value()).map(String::strip)
                .collect(Collectors.joining(", ")) + " → " + name(drawing, branch.to()));
        return Stream.concat(branches, Stream.of(name(drawing, way.otherwise()))).collect(Collectors.joining("; "));
    }

    private String name(Drawing drawing, @Nullable UUID id) {
        return id == null ? visit.text("flow.end") : drawing.stage(id).map(this::name).orElse("?");
    }

    private String acts(Stage stage) {
        return Stream.concat(stage.entering().stream(), stage.leaving().stream()).map(this::act).collect(Collectors.joining(", "));
    }

    private String act(StageAct act) {
        return act.settings().getOrDefault("subject", act.settings().getOrDefault("column", "") + " = " + act.settings().getOrDefault("value", ""));
    }

    private String name(Stage stage) {
        return stage.label().in(visit.words());
    }

    private static String names(Visit visit, Drawing drawing) {
        return drawing.stages().stream().map(stage -> stage.label().in(visit.words())).collect(Collectors.joining(" → "));
    }
}
