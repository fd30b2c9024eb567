package org.dealwright.work.process;

import static org.dealwright.core.schema.Columns.identifier;
import static org.dealwright.core.schema.Columns.instant;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Level.SYSTEM;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.RecordType;

/**
 * The columns of a process instance, besides a lookup to each record that it leads.
 *
 * @param path the visited stages as {@link TraversedPath} writes them
 * @param minutes from its beginning to its end
 * @param supersededOn when the record came to follow another one instead; empty for the one that is shown
 */
public record InstanceColumns(Column<String> name, Column<UUID> process, Column<UUID> activeStage, Column<Instant> stageSince,
        Column<String> path, Column<Instant> completedOn, Column<Integer> minutes, Column<Instant> supersededOn) {
    /** The name of the key column that instances of all processes share. */
    public static final String ID = "businessprocessflowinstanceid";

    /** @param process the definition that its instances follow */
    public static InstanceColumns of(Declaration instance, UUID process) {
        return of(instance, identifier("processid").initially(process));
    }

    /** For instances of any process, each of which names its own. */
    public static InstanceColumns of(Declaration instance) {
        return of(instance, identifier("processid"));
    }

    private static InstanceColumns of(Declaration instance, Column.Spec<UUID> process) {
        return new InstanceColumns(
                instance.namedBy(text("name", 200)),
                instance.has(process.required(SYSTEM).onCreate()),
                instance.has(identifier("activestageid")),
                instance.has(instant("activestagestartedon").calculated()),
                instance.has(text("traversedpath", 1250)),
                instance.has(instant("completedon").calculated()),
                instance.has(whole("duration", 0, Integer.MAX_VALUE).calculated()),
                instance.has(instant("supersededon").calculated()));
    }

    /** Those of a type of instances, however it was declared. */
    public static InstanceColumns in(RecordType instance) {
        return new InstanceColumns(instance.primaryName(), instance.common("processid"), instance.common("activestageid"),
                instance.common("activestagestartedon"), instance.common("traversedpath"), instance.common("completedon"),
                instance.common("duration"), instance.common("supersededon"));
    }

    /** The lookup of an instance to the record of a type that it leads; empty when it leads none of that type. */
    public static Optional<Column<Ref>> leads(RecordType instance, String type) {
        return instance.lookups().stream().filter(lookup -> !lookup.calculated() && lookup.lookup().target(type).isPresent()).findFirst();
    }
}
