package org.dealwright.edge.webapi.read;

import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Property;

/** Where a path has led so far. */
sealed interface Spot {
    /** Records of a type for which a condition holds. */
    record Many(RecordType type, Predicate where) implements Spot {
    }

    /** The record for which a condition holds, if there is one. */
    record One(RecordType type, Predicate where) implements Spot {
    }

    /** A value of a record. */
    record Value(One of, Property property) implements Spot {
    }

    /** Over a lookup that is empty. */
    record Nothing() implements Spot {
    }
}
