package org.dealwright.sales.literature;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

@Component
final class LiteratureDeclarations implements Declarations {
    private static final Form LITERATURE = Form.of(SalesLiterature.TYPE)
            .header(SalesLiterature.KIND, SalesLiterature.SUBJECT, SalesLiterature.FOR_CUSTOMERS, SalesLiterature.EXPIRES_ON, SalesLiterature.TIMES_SENT)
            .section("general", SalesLiterature.NAME, SalesLiterature.SUBJECT, SalesLiterature.KIND, SalesLiterature.FOR_CUSTOMERS,
                    SalesLiterature.EXPIRES_ON, SalesLiterature.EMPLOYEE)
            .section("description", SalesLiterature.DESCRIPTION, SalesLiterature.KEYWORDS)
            .quick(SalesLiterature.NAME, SalesLiterature.SUBJECT, SalesLiterature.KIND, SalesLiterature.FOR_CUSTOMERS)
            .related("sales_literature_items", "literature_sends", "productsalesliterature_association",
                    "competitorsalesliterature_association");

    private static final Form ITEM = Form.of(SalesLiteratureItem.TYPE)
            .header(SalesLiteratureItem.LITERATURE, SalesLiteratureItem.FILE_NAME, SalesLiteratureItem.FILE_SIZE, SalesLiteratureItem.VERSION)
            .section("general", SalesLiteratureItem.TITLE, SalesLiteratureItem.LITERATURE, SalesLiteratureItem.AUTHOR,
                    SalesLiteratureItem.FOR_CUSTOMERS)
            .section("file", SalesLiteratureItem.FILE_NAME, SalesLiteratureItem.CONTENT, SalesLiteratureItem.LINK)
            .section("content", SalesLiteratureItem.ABSTRACT, SalesLiteratureItem.KEYWORDS)
            .quick(SalesLiteratureItem.TITLE, SalesLiteratureItem.CONTENT, SalesLiteratureItem.LINK, SalesLiteratureItem.FOR_CUSTOMERS)
            .related("salesliteratureitem_versions", "literatureitem_sends");

    private static final Form SUBJECT = Form.of(Subject.TYPE)
            .header(Subject.PARENT)
            .section("general", Subject.TITLE, Subject.PARENT, Subject.DESCRIPTION)
            .quick(Subject.TITLE, Subject.PARENT)
            .related("subject_parent_subject", "subject_sales_literature");

    @Override
    public List<RecordType> types() {
        return List.of(Subject.TYPE, SalesLiterature.TYPE, SalesLiteratureItem.TYPE, LiteratureSend.TYPE);
    }

    @Override
    public List<Association> associations() {
        return List.of(Association.of("productsalesliterature_association", "productsalesliterature", "product", "salesliterature"),
                Association.of("competitorsalesliterature_association", "competitorsalesliterature", "competitor", "salesliterature"));
    }

    @Override
    public List<Form> forms() {
        return List.of(LITERATURE, ITEM, SUBJECT, LiteratureSend.FORM);
    }
}
