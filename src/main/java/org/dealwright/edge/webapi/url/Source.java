package org.dealwright.edge.webapi.url;

import java.util.UUID;

/** A query that comes from elsewhere than the OData options. */
public sealed interface Source {
    record FetchXml(String text) implements Source {}

    record SavedQuery(UUID id) implements Source {}

    record UserQuery(UUID id) implements Source {}
}
