package org.dealwright.core.schema;

import java.util.Optional;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.ColumnType.Target;

/** One parent type and the rows of a child type that point at it through one lookup. */
public record Relationship(String parent, RecordType child, Column<Ref> lookup, Target target) {
    /** The name by which the web API goes from the parent to its children. */
    public Optional<String> collection() {
        return Optional.ofNullable(target.collection());
    }

    public Cascade cascade() {
        return target.cascade();
    }
}
