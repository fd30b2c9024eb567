package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A process on the drawing board.
 * Shape: order takes the ids of all stages in a new order; samples are the records on which the process can be tried; roles those whose holders may follow
 * it, everybody where none is chosen.
 */
public record DrawingPage(String title, String summary, CardsPage.Back back, List<Verb> verbs, List<Callout> callouts, Post order, List<Option> samples,
        List<Option> roles, List<StageBox> stages) {
    /**
     * One stage.
     *
     * @param place from 1
     * @param trial what the tried record says of it; null where none is tried
     */
    public record StageBox(String id, int place, String name, Post post, List<Option> categories, List<Option> types, List<StepBox> steps,
            List<Option> free, List<BranchBox> branches, List<Option> otherwise, List<ActBox> acts, @Nullable String fault, @Nullable Trial trial) {
    }

    public record StepBox(String column, String label, String meant, boolean required) {
    }

    public record BranchBox(boolean any, List<ConditionBox> conditions, List<Option> to) {
    }

    /** @param value how it is entered; null where the test needs none */
    public record ConditionBox(List<Option> columns, List<Option> tests, @Nullable Editor value) {
    }

    /** @param columns of a value to be set; empty for a task */
    public record ActBox(String kind, String label, List<Option> when, String first, String second, List<Option> columns) {
    }

    /**
     * What a record would do in a stage.
     *
     * @param onWay whether it would come here
     * @param missing the steps that it would have to do
     */
    public record Trial(boolean onWay, List<String> missing) {
    }
}
