package org.dealwright.edge.webapi.url;

/** One step of a resource path. */
public sealed interface Segment {
    /** Entity set, navigation property, property, or unbound operation: which of them only the registry knows. */
    record Name(String name, Arguments arguments) implements Segment {}

    /** {@code Microsoft.Dynamics.CRM.WinQuote}: a bound operation or a type cast; the namespace is what stands before the last dot. */
    record Qualified(String namespace, String name, Arguments arguments) implements Segment {}

    /** {@code $value}, {@code $ref}, {@code $count}, {@code $metadata}, {@code $batch}. */
    enum Word implements Segment { VALUE, REF, COUNT, METADATA, BATCH }

    /** {@code $1}, first in the path only: what the operation of this Content-ID made. */
    record ContentId(String id) implements Segment {}
}
