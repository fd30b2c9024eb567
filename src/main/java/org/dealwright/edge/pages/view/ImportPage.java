package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Records from a file: bringing it, saying where its columns go, watching it, and what came of it. */
public record ImportPage(String title, @Nullable String lead, String back, String backLabel, Stage stage) {
    /** How far it is. */
    public sealed interface Stage {
        /** A file is asked for. */
        record Bring(Post post, String help, @Nullable String fault, List<Past> past) implements Stage {
        }

        /** Where its columns go is asked. */
        record Map(Post post, String name, String rows, List<Callout> callouts, List<Input> reading, List<Column> columns, List<Meanings> meanings,
                List<Input> existing, @Nullable Tally tally, String run) implements Stage {
        }

        /** It goes on; the page asks again. Shape: percent 0 to 100. */
        record Watch(String href, String heading, String progress, int percent, Tally tally) implements Stage {
        }

        /** It is over. */
        record End(Tone tone, String heading, @Nullable String message, Tally tally, List<Link> made, List<Verb> verbs) implements Stage {
        }
    }

    /** An import of earlier. */
    public record Past(String href, String name, String when, String status, String counts) {
    }

    /** A column of the file, some of what it says, where it goes and what its empty cells become. */
    public record Column(String header, String samples, Input target, @Nullable Input standIn) {
    }

    /** Values of one column that match nothing. Shape: texts are the values, an input each. */
    public record Meanings(String label, List<Meaning> values, @Nullable String more) {
    }

    public record Meaning(String name, String text, String count, Input means) {
    }

    public record Link(String href, String label) {
    }

    /** The four counts, and why lines failed. */
    public record Tally(@Nullable String heading, @Nullable String lead, List<Count> counts, List<Failure> failures, @Nullable String first,
            @Nullable String download) {
    }

    public record Count(String label, String value, Tone tone) {
    }

    public record Failure(String line, String reason) {
    }
}
