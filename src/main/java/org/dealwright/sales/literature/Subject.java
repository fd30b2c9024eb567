package org.dealwright.sales.literature;

import static org.dealwright.core.schema.Cascade.RESTRICT;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Level.BUSINESS;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.RecordType;

/** A node of the tree by which literature and products are sorted. */
public final class Subject {
    private static final Declaration subject = RecordType.declare("subject", "subjects").number(129);

    public static final Column<String> TITLE = subject.namedBy(text("title", 500).required(BUSINESS));
    public static final Column<Ref> PARENT = subject.has(lookup("parentsubject", "subject").from("subject_parent_subject", RESTRICT));
    public static final Column<String> DESCRIPTION = subject.has(memo("description", 2000));
    public static final RecordType TYPE = subject.end();

    private Subject() {
    }
}
