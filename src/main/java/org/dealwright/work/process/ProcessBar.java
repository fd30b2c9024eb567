package org.dealwright.work.process;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;

/**
 * How far a record has come in a process, as a page shows it.
 * Shape: one part a stage of the way that is seen, in order; at most one is ACTIVE, none where the process has that stage no more.
 *
 * @param instance what the verbs of processes take
 * @param process that leads the record
 * @param days for which the active stage has been active, rounded down
 */
public record ProcessBar(Ref instance, ProcessDefinition process, Standing standing, long days, List<Part> parts) {
    /** Whether the process still goes on. */
    public enum Standing {
        RUNNING, FINISHED, ABANDONED
    }

    /** Where a stage lies, seen from the active one. */
    public enum Place {
        DONE, ACTIVE, AHEAD
    }

    /**
     * One stage.
     *
     * @param record on which it is worked; null while there is none yet
     * @param reachable whether {@code MoveStage} would take the process there
     * @param items its steps with the values of the shown record; empty when it is worked on another one
     */
    public record Part(Stage stage, Place place, @Nullable Ref record, boolean reachable, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }

        /** The required steps that are still to do. */
        public List<Step> missing() {
            return items.stream().filter(item -> item.step().required() && !item.done()).map(Item::step).toList();
        }
    }

    /** One step with the value of its column. */
    public record Item(Step step, Column<?> column, @Nullable Object value, boolean done) {
    }

    public ProcessBar {
        parts = List.copyOf(parts);
    }

    public Optional<Part> active() {
        return parts.stream().filter(part -> part.place() == Place.ACTIVE).findFirst();
    }

    /** The stage after the active one, where the process may go there. */
    public Optional<Part> next() {
        return beside(1);
    }

    public Optional<Part> previous() {
        return beside(-1);
    }

    /** Whether the process runs and stands in its last stage. */
    public boolean mayFinish() {
        return standing == Standing.RUNNING && parts.getLast().place() == Place.ACTIVE;
    }

    private Optional<Part> beside(int step) {
        return active().map(part -> parts.indexOf(part) + step).filter(at -> at >= 0 && at < parts.size())
                .map(parts::get).filter(Part::reachable);
    }
}
