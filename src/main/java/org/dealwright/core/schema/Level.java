package org.dealwright.core.schema;

/** How much a column is required: SYSTEM by every door, BUSINESS by pages only, RECOMMENDED never blocks. */
public enum Level {
    NONE, RECOMMENDED, BUSINESS, SYSTEM
}
