package org.dealwright.work.process;

import static org.dealwright.work.process.ProcessError.DRAWING_ACT_UNKNOWN;
import static org.dealwright.work.process.ProcessError.DRAWING_COLUMN_UNKNOWN;
import static org.dealwright.work.process.ProcessError.DRAWING_CONDITION_NONE;
import static org.dealwright.work.process.ProcessError.DRAWING_CONDITION_NO_STEP;
import static org.dealwright.work.process.ProcessError.DRAWING_CONDITION_VALUE;
import static org.dealwright.work.process.ProcessError.DRAWING_STAGE_UNNAMED;
import static org.dealwright.work.process.ProcessError.DRAWING_STEP_TWICE;
import static org.dealwright.work.process.ProcessError.DRAWING_TOO_MANY_STEPS;
import static org.dealwright.work.process.ProcessError.DRAWING_TYPE_NOT_LED;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.dealwright.core.language.Words;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;

/** What may be wrong with one stage of a drawing: its name, its steps, its conditions, what it does by itself. */
@Component
final class SoundStages {
    private final Registry registry;
    private final ActsOfStages acts;

    SoundStages(Registry registry, ActsOfStages acts) {
        this.registry = registry;
        this.acts = acts;
    }

    List<Flaw> of(Stage stage, Drawing drawing, Words words) {
        var name = stage.label().in(words);
        var type = registry.find(stage.type()).filter(found -> found.has(Feature.PROCESS)
                && registry.find(drawing.instances()).filter(instance -> InstanceColumns.leads(instance, found.name()).isPresent()).isPresent());
        if (type.isEmpty()) {
            return List.of(Flaw.of(DRAWING_TYPE_NOT_LED, stage).with("stage", name).with("type", stage.type()));
        }
        var flaws = new ArrayList<Flaw>();
        if (name.isBlank()) {
            flaws.add(Flaw.of(DRAWING_STAGE_UNNAMED, stage).with("place", drawing.stages().indexOf(stage) + 1));
        }
        steps(stage, name, type.get(), flaws);
        stage.onward().branches().forEach(branch -> branch(stage, name, branch, type.get(), flaws));
        Stream.concat(stage.entering().stream(), stage.leaving().stream()).forEach(act -> act(stage, name, act, type.get(), flaws));
        return flaws;
    }

    private static void steps(Stage stage, String name, RecordType type, List<Flaw> flaws) {
        if (stage.steps().size() > Soundness.MOST_STEPS) {
            flaws.add(Flaw.of(DRAWING_TOO_MANY_STEPS, stage).with("stage", name).with("most", Soundness.MOST_STEPS));
        }
        var seen = new HashSet<String>();
        for (var step : stage.steps()) {
            if (type.column(step.column()).isEmpty()) {
                flaws.add(Flaw.of(DRAWING_COLUMN_UNKNOWN, stage).with("stage", name).with("type", type.name()).with("column", step.column()));
            } else if (!seen.add(step.column())) {
                flaws.add(Flaw.of(DRAWING_STEP_TWICE, stage).with("stage", name).with("type", type.name()).with("column", step.column()));
            }
        }
    }

    private static void branch(Stage stage, String name, Branch branch, RecordType type, List<Flaw> flaws) {
        if (branch.conditions().isEmpty()) {
            flaws.add(Flaw.of(DRAWING_CONDITION_NONE, stage).with("stage", name));
        }
        for (var condition : branch.conditions()) {
            if (stage.steps().stream().noneMatch(step -> step.column().equals(condition.column()))) {
                flaws.add(Flaw.of(DRAWING_CONDITION_NO_STEP, stage).with("stage", name).with("type", type.name()).with("column", condition.column()));
            } else if (type.column(condition.column()).filter(column -> fits(condition, column)).isEmpty()) {
                flaws.add(Flaw.of(DRAWING_CONDITION_VALUE, stage).with("stage", name).with("type", type.name()).with("column", condition.column())
                        .with("value", condition.value()));
            }
        }
    }

    /** Whether the value of a condition can be read as one of its column. */
    static boolean fits(Condition condition, Column<?> column) {
        if (!condition.test().compares()) {
            return true;
        }
        try {
            return switch (column.type()) {
                case ColumnType.YesNo _ -> condition.value().equals("true") || condition.value().equals("false");
                case ColumnType.Choice choice -> choice.options().has(Integer.parseInt(condition.value()));
                case ColumnType.MultiChoice choices -> choices.options().has(Integer.parseInt(condition.value()));
                case ColumnType.Day _, ColumnType.Moment _ -> LocalDate.parse(condition.value()).getYear() > 0;
                case ColumnType.Lookup _, ColumnType.Identifier _ -> UUID.fromString(condition.value()).version() >= 0;
                case ColumnType.WholeNumber _, ColumnType.LongNumber _, ColumnType.DecimalNumber _, ColumnType.Amount _ ->
                    new BigDecimal(condition.value()).precision() > 0;
                case ColumnType.Text _, ColumnType.Memo _ -> !condition.value().isBlank();
                case ColumnType.Content _ -> false;
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private void act(Stage stage, String name, StageAct act, RecordType type, List<Flaw> flaws) {
        var kind = acts.kind(act.kind());
        var flaw = kind.isEmpty() ? DRAWING_ACT_UNKNOWN : kind.get().flaw(act.settings(), type);
        if (flaw != null) {
            flaws.add(Flaw.of(flaw, stage).with("stage", name).with("kind", act.kind()));
        }
    }
}
