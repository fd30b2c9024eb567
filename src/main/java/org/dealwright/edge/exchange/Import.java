package org.dealwright.edge.exchange;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.instant;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Columns.yesNo;

import java.time.Instant;

import org.dealwright.core.kernel.Coded;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Level;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.schema.RecordType;

/**
 * One file on its way in, and what came of it. Seen by who brought it and by administrators.
 * Once it is over, total = created + updated + skipped + failed.
 */
public final class Import {
    /** There is one; how far an import has come its status reason tells. */
    public enum State implements Coded {
        ACTIVE(0);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    /** The field's status reasons; TRANSFORMING is the dry run. */
    public static final int SUBMITTED = 0, PARSING = 1, TRANSFORMING = 2, IMPORTING = 3, COMPLETED = 4, FAILED = 5;
    private static final OptionSet MODES = OptionSet.range("import.modecode", 0, Existing.values().length - 1);

    private static final Declaration file = RecordType.declare("import", "imports").number(4410).ownedByUserOrTeam();
    public static final Column<String> NAME = file.namedBy(text("name", 260).required(Level.BUSINESS));
    /** The logical name of the record type. */
    public static final Column<String> TARGET = file.has(text("targetentityname", 64).calculated());
    /** What becomes of records that are there already, by the number of {@link Existing}. */
    public static final Column<Integer> MODE = file.has(choice("modecode", MODES).calculated());
    /** Whether the counts are those of a dry run. */
    public static final Column<Boolean> DRY_RUN = file.has(yesNo("isdryrun").calculated());
    public static final Column<Integer> TOTAL = count("totalcount");
    public static final Column<Integer> CREATED = count("createdcount");
    public static final Column<Integer> UPDATED = count("updatedcount");
    public static final Column<Integer> SKIPPED = count("skippedcount");
    public static final Column<Integer> FAILURES = count("failurecount");
    public static final Column<Instant> STARTED_ON = file.has(instant("startedon").calculated());
    public static final Column<Instant> COMPLETED_ON = file.has(instant("completedon").calculated());
    /** Why the file as a whole could not be read to its end. */
    public static final Column<String> MESSAGE = file.has(memo("message", 2000).calculated());
    /** How the file is read, as JSON: {@link Mapping}. */
    public static final Column<String> MAPPING = file.has(memo("mapping", 1_000_000).calculated());
    public static final RecordType TYPE = file.lives(Lifecycle.of(State.class)
            .reasons(State.ACTIVE, SUBMITTED, PARSING, TRANSFORMING, IMPORTING, COMPLETED, FAILED)).end();

    private Import() {
    }

    private static Column<Integer> count(String name) {
        return file.has(whole(name, 0, Integer.MAX_VALUE).calculated());
    }
}
