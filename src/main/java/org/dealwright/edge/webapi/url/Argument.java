package org.dealwright.edge.webapi.url;

/** One {@code name=value} in the parentheses of a key or a function. */
public record Argument(String name, Operand value) {}
