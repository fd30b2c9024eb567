package org.dealwright.core.schema;

/** What a record type opts into; the rooms that offer it ask for the types that did. */
public enum Feature {
    /** Activities may be regarding it. */
    ACTIVITIES,
    /** Notes and files hang on it. */
    NOTES,
    /** A process of stages may run on it. */
    PROCESS,
    /** It is found by the search across types. */
    SEARCH,
    /** It stands among the types that people make from anywhere. */
    QUICK_CREATE
}
