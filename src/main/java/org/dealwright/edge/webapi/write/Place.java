package org.dealwright.edge.webapi.write;

import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Property;
import org.dealwright.edge.webapi.Way;
import org.dealwright.edge.webapi.url.Arguments;

/** What an address of a writing request points at. */
public sealed interface Place {
    /** {@code accounts}. */
    record All(RecordType type) implements Place {}

    /** {@code accounts(id)}. */
    record One(RecordType type, Arguments key) implements Place {}

    /** {@code accounts(id)/name}. */
    record Value(One of, Property property) implements Place {}

    /** {@code accounts(id)/primarycontactid}, as a reference with {@code /$ref}. */
    record Single(One of, Way.ToOne way, boolean reference) implements Place {}

    /** {@code accounts(id)/contact_customer_accounts}; key: of the one at the other end, none for all of them. */
    record Related(One of, Way way, Arguments key, boolean reference) implements Place {}
}
