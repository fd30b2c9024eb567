package org.dealwright.edge.exchange;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What became of one line.
 *
 * @param record null where there is none: it failed, or the import was rehearsed
 * @param reason why it failed, in the words of who brought the file; null otherwise
 */
public record Outcome(Line line, Kind kind, @Nullable UUID record, @Nullable String reason) {
    /** The number is stored. */
    public enum Kind {
        CREATED(1), UPDATED(2), SKIPPED(3), FAILED(4);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    static Outcome of(Line line, Kind kind, @Nullable UUID record) {
        return new Outcome(line, kind, record, null);
    }

    static Outcome failed(Line line, String reason) {
        return new Outcome(line, Kind.FAILED, null, reason);
    }
}
