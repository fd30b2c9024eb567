package org.dealwright.sales.literature;

import static org.dealwright.core.schema.Cascade.PARENTAL;
import static org.dealwright.core.schema.Cascade.REFERENTIAL;
import static org.dealwright.core.schema.Columns.content;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.url;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.SYSTEM;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.RecordType;

/** One file or one link of a piece of literature. A newer file takes the place of the one before, which stays as an item of its own. */
public final class SalesLiteratureItem {
    /** Of the words of a file, in characters. */
    static final int MOST_WORDS = 40_000;
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final Declaration item = RecordType.declare("salesliteratureitem", "salesliteratureitems").number(1070)
            .belongsTo("salesliteratureid").rightsOf("salesliterature");

    public static final Column<String> TITLE = item.namedBy(text("title", 200).required(BUSINESS));
    public static final Column<Ref> LITERATURE = item.has(lookup("salesliteratureid", "salesliterature").from("sales_literature_items", PARENTAL)
            .required(SYSTEM));
    public static final Column<String> ABSTRACT = item.has(memo("abstract", 2000));
    public static final Column<String> AUTHOR = item.has(text("authorname", 500));
    public static final Column<String> KEYWORDS = item.has(text("keywords", 500));
    public static final Column<String> FILE_NAME = item.has(text("filename", 255));
    public static final Column<Integer> FILE_SIZE = item.has(whole("filesize", 0, Integer.MAX_VALUE).calculated());
    public static final Column<String> MIME_TYPE = item.has(text("mimetype", 256));
    public static final Column<byte[]> CONTENT = item.has(content("documentbody", MOST_BYTES));
    public static final Column<String> LINK = item.has(url("attacheddocumenturl", 500));
    public static final Column<Boolean> FOR_CUSTOMERS = item.has(yesNo("iscustomerviewable"));
    public static final Column<Integer> VERSION = item.has(whole("itemversion", 1, Integer.MAX_VALUE).calculated().initially(1));
    /** The item whose file is newer; empty for the newest. */
    public static final Column<Ref> REPLACED_BY = item.has(lookup("supersededbyid", "salesliteratureitem")
            .from("salesliteratureitem_versions", REFERENTIAL.deleting(Cascade.OnDelete.CASCADE)).calculated());
    public static final Column<String> WORDS = item.has(memo("contentwords", MOST_WORDS).calculated().untold());
    public static final RecordType TYPE = item.end();

    private SalesLiteratureItem() {
    }
}
