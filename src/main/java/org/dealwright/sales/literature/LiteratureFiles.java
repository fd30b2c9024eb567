package org.dealwright.sales.literature;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** An item knows the size of its file, and a piece of literature whether any of its items has one. */
@Component
final class LiteratureFiles implements Rule {
    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(SalesLiteratureItem.TYPE);
    }

    @Override
    public void before(Draft draft, Records records) {
        if (draft.changes(SalesLiteratureItem.CONTENT)) {
            var content = draft.value(SalesLiteratureItem.CONTENT);
            draft.set(SalesLiteratureItem.FILE_SIZE, content == null ? null : content.length);
        }
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        tell(drafts.stream().filter(draft -> draft.changes(SalesLiteratureItem.FILE_SIZE))
                .map(draft -> draft.value(SalesLiteratureItem.LITERATURE)).filter(Objects::nonNull).map(Ref::id).collect(Collectors.toSet()), records);
    }

    @Override
    public void afterDelete(List<Row> rows, Records records) {
        tell(rows.stream().map(row -> row.require(SalesLiteratureItem.LITERATURE).id()).collect(Collectors.toSet()), records);
    }

    private static void tell(Collection<UUID> literature, Records records) {
        if (!literature.isEmpty()) {
            var withFiles = records.hold(SalesLiteratureItem.TYPE, Predicate.all(lookup(literature),
                    new Predicate.Not(new Predicate.IsEmpty(Path.of(SalesLiteratureItem.FILE_SIZE))))).stream()
                    .map(item -> item.require(SalesLiteratureItem.LITERATURE).id()).collect(Collectors.toSet());
            records.hold(SalesLiterature.TYPE, Predicate.anyOf(SalesLiterature.TYPE, literature)).forEach(row -> records.follow(row,
                    Values.of(SalesLiterature.TYPE).set(SalesLiterature.HAS_ATTACHMENTS, withFiles.contains(row.id()))));
        }
    }

    private static Predicate lookup(Collection<UUID> literature) {
        return Predicate.any(literature.stream().map(id -> Predicate.pointsAt(SalesLiteratureItem.LITERATURE, id)).toList());
    }
}
