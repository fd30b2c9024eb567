package org.dealwright.edge.exchange;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Views;
import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

@Component
final class ExchangeDeclarations implements Declarations, Views {
    @Override
    public List<RecordType> types() {
        return List.of(Import.TYPE);
    }

    @Override
    public List<Form> forms() {
        return List.of(Form.of(Import.TYPE).header(Import.TYPE.status(), Import.TOTAL, Import.CREATED, Import.FAILURES)
                .section("general", Import.NAME, Import.TARGET, Import.MODE, Import.DRY_RUN, Import.STARTED_ON, Import.COMPLETED_ON, Import.MESSAGE)
                .section("counts", Import.TOTAL, Import.CREATED, Import.UPDATED, Import.SKIPPED, Import.FAILURES));
    }

    @Override
    public List<ListView> views() {
        return List.of(ListView.of(Import.TYPE, "recent", Import.NAME, Import.TARGET, Import.TYPE.status(), Import.TOTAL, Import.CREATED, Import.UPDATED,
                Import.SKIPPED, Import.FAILURES, Import.COMPLETED_ON).sort(Sort.descending(Import.TYPE.createdOn())).first());
    }
}
