package org.dealwright.core.schema;

/** Who a row belongs to: a user or team, the whole organisation, or the row that it hangs on (lines, parties, items). */
public enum Ownership {
    USER, ORGANIZATION, PARENT
}
