package org.dealwright.sales.literature;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.job.Jobs;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** A file that is new is read after the commit, however long it is; what was only in a file that went is forgotten. */
@Component
final class ReadFiles implements Rule {
    private final Jobs jobs;

    ReadFiles(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(SalesLiteratureItem.TYPE);
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        drafts.stream().filter(draft -> draft.values().names(SalesLiteratureItem.CONTENT) && draft.value(SalesLiteratureItem.REPLACED_BY) == null)
                .map(Draft::id).forEach(id -> jobs.ask(ReadLiterature.class, id));
    }

    @Override
    public void afterDelete(List<Row> rows, Records records) {
        rows.stream().map(row -> row.require(SalesLiteratureItem.LITERATURE)).map(Ref::id).distinct().forEach((UUID literature) ->
                TellWords.gather(literature, records));
    }
}
