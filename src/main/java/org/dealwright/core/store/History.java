package org.dealwright.core.store;

import java.io.StringWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.dealwright.core.kernel.Ids;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.sql.Lists;
import org.dealwright.core.store.sql.Names;

/** Who changed what, when, by which verb, through which door: a row a change, written with the change. Also the log that change tracking reads. */
@Component
public final class History {
    private static final List<Field<?>> FIELDS = List.of(field("id", SQLDataType.UUID), field("at", SQLDataType.INSTANT), field("type", SQLDataType.VARCHAR),
            field("recordid", SQLDataType.UUID), field("kind", SQLDataType.INTEGER), field("verb", SQLDataType.VARCHAR), field("action", SQLDataType.UUID),
            field("actor", SQLDataType.UUID), field("door", SQLDataType.INTEGER), field("changes", SQLDataType.JSONB));
    private final JsonMapper json = JsonMapper.builder().build();

    void write(DSLContext sql, Stamp stamp, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        sql.execute("""
                insert into history (id, at, type, recordid, kind, verb, action, actor, door, changes)
                select id, {0}, type, recordid, kind, {1}, {2}, {3}, {4}, changes::jsonb
                from unnest({5}, {6}, {7}, {8}, {9}) as given (id, type, recordid, kind, changes)
                """, DSL.val(stamp.at()), DSL.val(stamp.verb()), DSL.val(stamp.action()), DSL.val(stamp.actor().user()), DSL.val(stamp.actor().door().number()),
                Lists.of(changes.stream().map(_ -> Ids.next()).toList(), "uuid"), Lists.of(changes.stream().map(change -> change.record().type()).toList(), "text"),
                Lists.of(changes.stream().map(change -> change.record().id()).toList(), "uuid"), Lists.of(changes.stream().map(change -> change.kind().number()).toList(), "smallint"),
                Lists.of(changes.stream().map(change -> told(change.values())).toList(), "text"));
    }

    private String told(Map<String, Change.Step> steps) {
        var text = new StringWriter();
        try (var out = json.createGenerator(text)) {
            out.writeStartObject();
            steps.forEach((name, step) -> {
                out.writeName(name);
                out.writeStartObject();
                out.writePOJOProperty("old", step.old());
                out.writePOJOProperty("now", step.now());
                out.writeEndObject();
            });
            out.writeEndObject();
        }
        return text.toString();
    }

    /** The newest entries of one record, newest first. */
    List<Entry> of(DSLContext sql, Ref record, int limit) {
        return sql.select(FIELDS).from(Names.table("history")).where(DSL.field(DSL.name("recordid"), SQLDataType.UUID).eq(record.id()))
                .and(DSL.field(DSL.name("type"), SQLDataType.VARCHAR).eq(record.type()))
                .orderBy(DSL.field(DSL.name("at")).desc(), DSL.field(DSL.name("id")).desc()).limit(limit).fetch(this::entry);
    }

    @SuppressWarnings("unchecked")
    private Entry entry(Record row) {
        var steps = (Map<String, Map<String, Object>>) json.readValue(String.valueOf(row.get(9)), Map.class);
        var values = new LinkedHashMap<String, Change.Step>();
        steps.forEach((name, step) -> values.put(name, new Change.Step(step.get("old"), step.get("now"))));
        return new Entry(row.get(1, Instant.class), Change.Kind.of(row.get(4, Integer.class)), row.get(5, String.class), row.get(6, UUID.class),
                row.get(7, UUID.class), row.get(8, Integer.class), values);
    }

    /** One entry as it was written. */
    public record Entry(Instant at, Change.Kind kind, String verb, UUID action, UUID actor, int door, Map<String, Change.Step> values) {
    }

    private static Field<?> field(String name, DataType<?> type) {
        return DSL.field(DSL.name(name), type);
    }
}
