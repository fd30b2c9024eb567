package org.dealwright.work.process;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Level.SYSTEM;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;

/** The stages of published processes as rows, for programs: what {@code activestageid} of an instance means. Publishing writes them. */
public final class ProcessStage {
    /** The numbers of {@link Category}. */
    public static final OptionSet CATEGORIES = OptionSet.range("processstage_category", 0, 7);

    private static final Declaration stage = RecordType.declare("processstage", "processstages").number(4724).rightsOf("workflow");
    public static final Column<String> NAME = stage.namedBy(text("stagename", 100).calculated());
    public static final Column<Ref> PROCESS = stage.has(lookup("processid", "workflow").from("process_processstage",
            Cascade.REFERENTIAL.deleting(Cascade.OnDelete.CASCADE)).required(SYSTEM).calculated());
    public static final Column<Integer> CATEGORY = stage.has(choice("stagecategory", CATEGORIES).calculated());
    public static final Column<String> WORKED_ON = stage.has(text("primaryentitytypecode", 100).calculated());
    public static final RecordType TYPE = stage.end();

    private ProcessStage() {
    }
}
