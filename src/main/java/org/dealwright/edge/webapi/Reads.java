package org.dealwright.edge.webapi;

import org.dealwright.core.kernel.Ref;
import org.dealwright.edge.webapi.url.Query;
import org.dealwright.edge.webapi.url.Url;

/** Answers what only reads. */
public interface Reads {
    /** Every GET but functions: service document, metadata, collections, records, properties, references, counts, FetchXML. */
    Reply answer(Call call, Url url);

    /** A record as it is after a write, with the columns and expansions that the query names. Shape: status 200 or 201. */
    Reply representation(Call call, Ref record, Query query, int status);
}
