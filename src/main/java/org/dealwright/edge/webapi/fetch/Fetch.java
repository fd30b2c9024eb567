package org.dealwright.edge.webapi.fetch;

import org.jspecify.annotations.Nullable;

/** A FetchXML query as asked. Shape: aggregateLimit null where the service's own holds. */
public record Fetch(
        Node entity,
        Page page,
        boolean distinct,
        boolean aggregate,
        @Nullable Integer aggregateLimit,
        boolean totalRecordCount,
        boolean rawOrder) {
    /** Which rows: all numbers positive and null where not asked; number counts from 1. */
    public record Page(@Nullable Integer top, @Nullable Integer count, @Nullable Integer number, @Nullable PagingCookie cookie) {
        public static final Page ALL = new Page(null, null, null, null);
    }

    /**
     * Reads FetchXML.
     * Errors: Malformed FETCH_NOT_XML, FETCH_TOO_LONG, FETCH_ELEMENT_UNEXPECTED, FETCH_ENTITY_MISSING, FETCH_ATTRIBUTE_MISSING,
     * FETCH_ATTRIBUTE_INVALID, FETCH_VALUE_COUNT, PAGING_COOKIE_INVALID, NESTED_TOO_DEEP.
     */
    public static Fetch parse(String xml) {
        return FetchReader.read(Element.root(xml));
    }
}
