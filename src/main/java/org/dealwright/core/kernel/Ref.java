package org.dealwright.core.kernel;

import java.util.UUID;

/** Points at one record: the logical name of its type and its id. */
public record Ref(String type, UUID id) {
    public static Ref of(String type, UUID id) {
        return new Ref(type, id);
    }

    /** @param id in the canonical form of a UUID */
    public static Ref of(String type, String id) {
        return new Ref(type, UUID.fromString(id));
    }
}
