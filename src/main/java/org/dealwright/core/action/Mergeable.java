package org.dealwright.core.action;

import java.util.List;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;

/**
 * A type of which two records may become one; a bean of the room that declares it.
 *
 * @param master says of the record that was given up which one took its place
 * @param merged says that it was given up
 * @param state in which it rests from then on, with the reason
 * @param parents whom a record belongs to; two that belong to different ones are not merged unasked
 */
public record Mergeable(RecordType type, Column<Ref> master, Column<Boolean> merged, int state, int reason, List<Column<Ref>> parents) {
    public Mergeable {
        parents = List.copyOf(parents);
    }
}
