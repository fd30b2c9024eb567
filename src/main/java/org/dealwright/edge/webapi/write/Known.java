package org.dealwright.edge.webapi.write;

import org.dealwright.core.store.Reader;

/** What addresses in a request may mean: records that the caller sees, and what the requests before it in the same batch have made. */
public record Known(Reader reader, ContentIds made) {}
