package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One small question with its consequence in words.
 * Shape: draft names what was typed so that it survives a lost session.
 */
public record Dialog(String id, String title, @Nullable String lead, Post post, String draft, List<Part> parts, String confirm,
        boolean grave, @Nullable Tick tick, String close) {
    /** Whether a file is asked for, which only a form in parts can send. */
    public boolean uploads() {
        return parts.stream().anyMatch(part -> part instanceof Part.Inputs inputs
                && inputs.inputs().stream().anyMatch(input -> input.editor() instanceof Editor.Upload));
    }

    public List<Part.Instead> others() {
        return parts.stream().filter(Part.Instead.class::isInstance).map(Part.Instead.class::cast).toList();
    }

    public sealed interface Part {
        /** Records or ways to choose from. */
        record Picks(String label, String icon, Value.@Nullable State state, String name, boolean many, List<Pick> picks) implements Part {
        }

        record Inputs(@Nullable String label, @Nullable String icon, List<Input> inputs) implements Part {
        }

        record Remark(Callout callout) implements Part {
        }

        /** Another button that sends the form, with a value that says so. Shape: keys is what one presses. */
        record Instead(String name, String value, String label, String keys) implements Part {
        }

        /** Records to look at, not to choose. */
        record Listed(@Nullable String label, List<Panel.Item> items) implements Part {
        }

        /** What goes along unseen. */
        record Hidden(List<Kept> kept) implements Part {
        }

        /** Records that look like the one that is typed. */
        record Alike(LookAlikes alike) implements Part {
        }

        /** Two records side by side: which one stays, and of every value that differs whose. */
        record Compare(String name, String label, List<Pick> sides, List<Line> lines) implements Part {
        }

        /** With whom something is shared, and somebody to add. Shape: the value of a right is its mask. */
        record Shares(String label, String nobody, List<Share> shares, Input newcomer, List<Option> rights) implements Part {
        }

        /** Two versions of the same fields, and before; what was typed goes along unseen. */
        record Conflict(List<Clash> clashes, List<Kept> kept) implements Part {
        }
    }

    public record Pick(String value, String title, @Nullable String text, @Nullable Face face, @Nullable Face owner,
            @Nullable String ownerName, boolean chosen) {
    }

    /** @param principal is sent back as {@code shown}, its rights as {@code rights.} and it */
    public record Share(String principal, String who, Face face, List<Option> rights, String end) {
    }

    /** A field that someone else changed meanwhile; the choice is sent as mine or theirs under name. */
    public record Clash(String name, String label, String before, String mine, String theirs, String theirWho) {
    }

    /** A value as it was sent. */
    public record Kept(String name, String value) {
    }

    /** The values of a field on both sides; what is chosen is sent under name. */
    public record Line(String name, String label, List<Option> values) {
    }

    public record Tick(String name, String label, boolean ticked) {
    }
}
