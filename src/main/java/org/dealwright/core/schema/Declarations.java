package org.dealwright.core.schema;

import java.util.List;

/** What one room declares; a bean a room. */
public interface Declarations {
    List<RecordType> types();

    default List<Association> associations() {
        return List.of();
    }

    default List<Form> forms() {
        return List.of();
    }
}
