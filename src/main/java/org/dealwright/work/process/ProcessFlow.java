package org.dealwright.work.process;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.instant;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Level.SYSTEM;

import java.time.Instant;

import org.dealwright.core.kernel.Coded;
import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Sort;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;

/** A process as the company keeps it: the drawing that records follow, and the one that is being worked on. Of the kinds of {@code workflow} only category 4. */
public final class ProcessFlow {
    public static final int BUSINESS_PROCESS_FLOW = 4, IS_DRAFT = 1, IS_ACTIVATED = 2;
    private static final int LONGEST = 1 << 20;

    /** Whether records are led through it; those that are on their way go on in either state. */
    public enum State implements Coded {
        DRAFT(0), ACTIVATED(1);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Declaration flow = RecordType.declare("workflow", "workflows").number(4703);
    public static final Column<String> NAME = flow.namedBy(text("name", 100).required(SYSTEM));
    public static final Column<Integer> CATEGORY = flow.has(choice("category", OptionSet.of("workflow_category", BUSINESS_PROCESS_FLOW))
            .calculated().initially(BUSINESS_PROCESS_FLOW));
    public static final Column<String> BEGINS_ON = flow.has(text("primaryentity", 100).required(SYSTEM).onCreate());
    /** Which comes first where several might lead a new record: the smallest. */
    public static final Column<Integer> ORDER = flow.has(whole("processorder", 0, 10_000).initially(100));
    public static final Column<String> DESCRIPTION = flow.has(memo("description", 2000));
    public static final Column<Integer> VERSION = flow.has(whole("publishedversion", 0, Integer.MAX_VALUE).calculated().initially(0));
    public static final Column<Instant> PUBLISHED_ON = flow.has(instant("publishedon").calculated());
    /** The {@link Drawing} that records follow; empty while none was ever published. */
    public static final Column<String> PUBLISHED = flow.has(memo("clientdata", LONGEST).calculated());
    /** The {@link Drawing} that is being worked on. */
    public static final Column<String> DRAWN = flow.has(memo("draftdata", LONGEST).calculated());
    public static final RecordType TYPE = flow.lives(Lifecycle.of(State.class).reasons(State.DRAFT, IS_DRAFT).reasons(State.ACTIVATED, IS_ACTIVATED)
            .moves(State.DRAFT, State.ACTIVATED).moves(State.ACTIVATED, State.DRAFT)).end();

    static final ListView ALL = ListView.of(TYPE, "all", NAME, TYPE.state(), VERSION, PUBLISHED_ON, ORDER).sort(Sort.ascending(ORDER)).first();
    static final Form FORM = Form.of(TYPE).header(TYPE.state(), VERSION, PUBLISHED_ON).section("general", NAME, ORDER, DESCRIPTION);

    private ProcessFlow() {
    }
}
