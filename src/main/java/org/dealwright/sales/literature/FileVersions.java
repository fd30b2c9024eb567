package org.dealwright.sales.literature;

import java.util.Objects;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** A newer file supersedes: the item keeps its id, so that links lead to the newest, and the file before becomes an item of its own below it. */
@Order(0)
@Component
final class FileVersions implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(SalesLiteratureItem.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        var before = draft.before();
        if (before != null && draft.changes(SalesLiteratureItem.CONTENT) && draft.value(SalesLiteratureItem.CONTENT) != null
                && before.has(SalesLiteratureItem.FILE_SIZE)) {
            keep(before, records);
            draft.set(SalesLiteratureItem.VERSION, version(before) + 1);
        }
    }

    private static void keep(Row before, Records records) {
        var content = records.read().first(Query.of(SalesLiteratureItem.TYPE).select(SalesLiteratureItem.CONTENT)
                .where(Predicate.is(SalesLiteratureItem.TYPE, before.id()))).map(row -> row.get(SalesLiteratureItem.CONTENT)).orElse(null);
        var old = Values.of(SalesLiteratureItem.TYPE).set(SalesLiteratureItem.CONTENT, content).set(SalesLiteratureItem.VERSION, version(before))
                .set(SalesLiteratureItem.REPLACED_BY, before.ref());
        copy(before, old, SalesLiteratureItem.TITLE);
        copy(before, old, SalesLiteratureItem.LITERATURE);
        copy(before, old, SalesLiteratureItem.ABSTRACT);
        copy(before, old, SalesLiteratureItem.AUTHOR);
        copy(before, old, SalesLiteratureItem.FILE_NAME);
        copy(before, old, SalesLiteratureItem.MIME_TYPE);
        copy(before, old, SalesLiteratureItem.FOR_CUSTOMERS);
        records.create(old);
    }

    private static <T> void copy(Row from, Values to, Column<T> column) {
        to.set(column, from.get(column));
    }

    static int version(Row item) {
        return Objects.requireNonNullElse(item.get(SalesLiteratureItem.VERSION), 1);
    }
}
