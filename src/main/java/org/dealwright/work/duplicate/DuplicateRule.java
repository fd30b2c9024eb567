package org.dealwright.work.duplicate;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;

/**
 * Two records may be one and the same where a text of the one is a text of the other, without regard to case; empty ones are never alike.
 *
 * @param published whether writing stops at it; one that is not only tells people of the likeness
 */
public record DuplicateRule(RecordType base, Column<String> column, RecordType matching, Column<String> with, boolean published) {
    public static DuplicateRule published(RecordType type, Column<String> column) {
        return new DuplicateRule(type, column, type, column, true);
    }

    public static DuplicateRule told(RecordType base, Column<String> column, RecordType matching, Column<String> with) {
        return new DuplicateRule(base, column, matching, with, false);
    }
}
