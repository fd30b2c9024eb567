package org.dealwright.core.action;

import java.util.List;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** What always holds when rows of a type are written, by whichever verb. A bean; several for one type run in the order of their {@code @Order}. */
public interface Rule {
    boolean appliesTo(RecordType type);

    /** Before validation: complete the draft, or refuse it. */
    default void before(Draft draft, Records records) {
    }

    /** The same for new rows of one type that are written together; one by one unless the rule knows better. */
    default void beforeAll(List<Draft> drafts, Records records) {
        drafts.forEach(draft -> before(draft, records));
    }

    /** After rows of one type have been written together: effects on other rows. */
    default void after(List<Draft> drafts, Records records) {
    }

    /** Before rows go: refuse. */
    default void beforeDelete(Row row, Records records) {
    }

    /** After rows have gone: effects on rows that stay. */
    default void afterDelete(List<Row> rows, Records records) {
    }

    /** After rows have come back to what had stayed, such as a line to its document: effects on other rows. */
    default void afterRestore(List<Row> rows, Records records) {
    }

    /** After a row was linked with another of an association; only the rules of the type from which the link was made are asked. */
    default void linked(Row row, String association, Ref other, Records records) {
    }

    /** After such a link was ended. */
    default void unlinked(Row row, String association, Ref other, Records records) {
    }
}
