package org.dealwright.sales.literature;

import static org.dealwright.core.query.Predicate.eq;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Span;
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
                ListView.of(SalesLiterature.TYPE, "mostused", SalesLiterature.NAME, SalesLiterature.KIND, SalesLiterature.TIMES_SENT,
                        SalesLiterature.LAST_SENT, SalesLiterature.EXPIRES_ON, SalesLiterature.EMPLOYEE)
                        .sort(Sort.descending(SalesLiterature.TIMES_SENT)).where(new Predicate.Compare(Path.of(SalesLiterature.TIMES_SENT), Operator.GT, 0)),
                LITERATURE.as("expired", new Predicate.Within(Path.of(SalesLiterature.EXPIRES_ON), new Span.OlderThan(Span.Unit.DAY, 0))),
                ListView.of(LiteratureSend.TYPE, "all", LiteratureSend.TITLE, LiteratureSend.RECIPIENT, LiteratureSend.ABOUT, LiteratureSend.TYPE.owner(),
                        LiteratureSend.TYPE.createdOn(), LiteratureSend.OPENS, LiteratureSend.LAST_OPENED)
                        .sort(Sort.descending(LiteratureSend.TYPE.createdOn())).first(),
                ListView.of(SalesLiteratureItem.TYPE, "all", SalesLiteratureItem.TITLE, SalesLiteratureItem.LITERATURE, SalesLiteratureItem.FILE_NAME,
                        SalesLiteratureItem.VERSION).where(new Predicate.IsEmpty(Path.of(SalesLiteratureItem.REPLACED_BY))).sort(Sort.ascending(SalesLiteratureItem.TITLE)).first(),
                ListView.of(Subject.TYPE, "all", Subject.TITLE, Subject.PARENT).sort(Sort.ascending(Subject.TITLE)).first());
    }
}
