package org.dealwright.edge.webapi;

import java.util.List;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Relationship;

/** A navigation property: from a record to another one, or to many. */
public sealed interface Way {
    String name();

    /** Over a lookup. Shape: targets has one type, but for the owner, who is a user or a team. */
    record ToOne(String name, Column<Ref> lookup, List<RecordType> targets) implements Way {
        public ToOne {
            targets = List.copyOf(targets);
        }
    }

    /** To the rows that point here by one lookup. */
    record ToMany(String name, Relationship relationship) implements Way {
    }

    /** To rows linked with this one. */
    record ToLinked(String name, Association association, RecordType other) implements Way {
    }
}
