package org.dealwright.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;

/** A column of the asked type, or one reached from it over lookups. */
public record Path(List<Hop> hops, Column<?> column) {
    /** One step over a lookup to one of its targets. */
    public record Hop(Column<Ref> lookup, RecordType target) {
    }

    public Path {
        hops = List.copyOf(hops);
    }

    public static Path of(Column<?> column) {
        return new Path(List.of(), column);
    }

    public static Path over(Column<Ref> lookup, RecordType target, Column<?> column) {
        return new Path(List.of(new Hop(lookup, target)), column);
    }

    /** The same path seen from the type whose lookup is put before it. */
    public Path after(Hop hop) {
        var longer = new ArrayList<Hop>();
        longer.add(hop);
        longer.addAll(hops);
        return new Path(longer, column);
    }

    public boolean isNear() {
        return hops.isEmpty();
    }

    @Override
    public String toString() {
        return hops.stream().map(hop -> hop.lookup().name() + "_" + hop.target().name() + "/").collect(Collectors.joining()) + column.name();
    }
}
