package org.dealwright.edge.webapi.write;

import java.util.function.Function;

/** What a request wants done within a transaction, and the verb by which the history tells of it. */
public record Task(String verb, Function<Scope, Outcome> work) {}
