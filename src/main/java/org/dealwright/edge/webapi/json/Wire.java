package org.dealwright.edge.webapi.json;

import java.util.UUID;

import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.webapi.Navigation;

/**
 * How one answer is written.
 *
 * @param base the service root, with its slash
 * @param nulls whether empty values are written
 */
public record Wire(String base, Annotations annotations, Formatting formatting, Navigation navigation, boolean nulls) {
    public Wire withoutNulls() {
        return new Wire(base, annotations, formatting, navigation, false);
    }

    public String address(RecordType type, UUID id) {
        return base + type.set() + "(" + id + ")";
    }

    public static String etag(long version) {
        return "W/\"" + version + "\"";
    }
}
