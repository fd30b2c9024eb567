package org.dealwright.edge.webapi.fetch;

/** What a filter may hold. */
public sealed interface Criterion permits Filter, Condition, Link {}
