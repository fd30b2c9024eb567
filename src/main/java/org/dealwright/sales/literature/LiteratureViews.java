package org.dealwright.sales.literature;

import static org.dealwright.core.query.Predicate.eq;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Views;

@Component
final class LiteratureViews implements Views {
    private static final ListView LITERATURE = ListView.of(SalesLiterature.TYPE, "all", SalesLiterature.NAME, SalesLiterature.KIND,
            SalesLiterature.SUBJECT, SalesLiterature.FOR_CUSTOMERS, SalesLiterature.EXPIRES_ON, SalesLiterature.TYPE.modifiedOn())
            .sort(Sort.ascending(SalesLiterature.NAME));

    @Override
    public List<ListView> views() {
        return List.of(LITERATURE.first(),
                LITERATURE.as("forcustomers", eq(SalesLiterature.FOR_CUSTOMERS, true)),
                ListView.of(SalesLiteratureItem.TYPE, "all", SalesLiteratureItem.TITLE, SalesLiteratureItem.LITERATURE, SalesLiteratureItem.FILE_NAME,
                        SalesLiteratureItem.FOR_CUSTOMERS).sort(Sort.ascending(SalesLiteratureItem.TITLE)).first(),
                ListView.of(Subject.TYPE, "all", Subject.TITLE, Subject.PARENT).sort(Sort.ascending(Subject.TITLE)).first());
    }
}
