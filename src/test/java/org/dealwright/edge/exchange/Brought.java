package org.dealwright.edge.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.dealwright.Person;
import org.dealwright.World;
import org.dealwright.core.job.Errand.Stop;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** A file that somebody of the world brought, and what is done with it. */
record Brought(World world, Person who, Ref file) {
    static Brought by(Person who, World world, RecordType type, String csv) {
        return by(who, world, type, csv.getBytes(StandardCharsets.UTF_8));
    }

    static Brought by(Person who, World world, RecordType type, byte[] csv) {
        return new Brought(world, who, who.run(BringFile.class, new BringFile.Input(type, "file.csv", new ByteArrayInputStream(csv))));
    }

    Mapping mapping() {
        return world.bean(Imports.class).mapping(row());
    }

    Brought mapped(UnaryOperator<Mapping> change) {
        who.run(MapFile.class, new MapFile.Input(file, change.apply(mapping())));
        return this;
    }

    /** Each a header and its target, joined by an arrow: {@code "Firm>name"}. */
    Brought to(String... pairs) {
        return mapped(mapping -> mapping.with(Arrays.stream(pairs).map(pair -> pair.split(">"))
                .map(pair -> Mapping.Pair.of(pair[0], pair[1])).toList()));
    }

    Brought meaning(String target, String value, String means) {
        return mapped(mapping -> mapping.with(mapping.pairs().stream().map(pair -> {
            var values = new LinkedHashMap<>(pair.values());
            values.put(value, means);
            return pair.target().equals(target) ? pair.with(values) : pair;
        }).toList()));
    }

    Brought standing(String target, String standIn) {
        return mapped(mapping -> mapping.with(mapping.pairs().stream().map(pair -> pair.target().equals(target) ? pair.standing(standIn) : pair).toList()));
    }

    Brought tried() {
        return started(true, Stop.NEVER);
    }

    Brought imported() {
        return started(false, Stop.NEVER);
    }

    Brought started(boolean dryRun, Stop stop) {
        who.run(StartImport.class, new StartImport.Input(file, dryRun));
        goOn(stop);
        return this;
    }

    /** Begun, and not yet taken up by the job. */
    Brought begun() {
        who.run(StartImport.class, new StartImport.Input(file, false));
        return this;
    }

    boolean goOn(Stop stop) {
        return world.bean(RunImport.class).run(file.id().toString(), stop);
    }

    Row row() {
        return world.row(file);
    }

    /** Created, updated, skipped, failed. */
    List<Integer> counts() {
        var row = row();
        return List.of(row.require(Import.CREATED), row.require(Import.UPDATED), row.require(Import.SKIPPED), row.require(Import.FAILURES));
    }

    List<String> reasons() {
        return world.bean(Imports.class).failed(who.actor(), file.id(), 100).stream().map(Outcome::reason).toList();
    }

    String failures() {
        var out = new ByteArrayOutputStream();
        world.bean(Imports.class).failures(who.actor(), file.id(), "Reason", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    Plan plan() {
        return world.bean(Imports.class).plan(who.actor(), file.id());
    }

    Map<String, List<Plan.Unknown>> unknown() {
        return plan().unknown();
    }
}
