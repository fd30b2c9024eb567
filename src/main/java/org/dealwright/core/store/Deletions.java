package org.dealwright.core.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.dealwright.core.access.Access;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Ref;

/** What lies in the recycle bin. Everybody sees what they deleted themselves; who may change users sees all, and may restore as much. */
@Component
public final class Deletions {
    private static final String SHOWN = """
            select d.deletion, d.type, d.id, d.name, d.deletedon, d.deletedby, (
                select jsonb_object_agg(w.type, w.rows) from (
                    select x.type, count(*) as rows from deletedrecord x where x.deletion = d.deletion and not x.root group by x.type) w)
            from deletedrecord d
            """;
    private final DSLContext sql;
    private final Access access;
    private final JsonMapper json = JsonMapper.builder().build();

    Deletions(DSLContext sql, Access access) {
        this.sql = sql;
        this.access = access;
    }

    /**
     * One deletion: the record that somebody deleted, and what went with it.
     *
     * @param with by logical name of the type or of the table of links how many rows
     */
    public record Deletion(UUID id, Ref record, @Nullable String name, Instant at, UUID by, Map<String, Integer> with) {
    }

    /**
     * What is asked for.
     *
     * @param type null for all
     * @param words part of a name; empty for all
     * @param before the last one seen; null begins with the newest
     */
    public record Asked(@Nullable String type, String words, @Nullable UUID before, int limit) {
    }

    public boolean seesAll(Actor actor) {
        return access.standing(actor).reach(SystemUser.TYPE, Privilege.WRITE).everything();
    }

    /** Empty where the actor sees no such deletion. */
    public Optional<Deletion> find(Actor actor, UUID deletion) {
        return sql.fetchOptional(SHOWN + "where d.root and d.deletion = {0} and ({1} or d.deletedby = {2})", DSL.val(deletion),
                DSL.val(seesAll(actor)), DSL.val(actor.user())).map(this::deletion);
    }

    /** The newest first. */
    public List<Deletion> shown(Actor actor, Asked asked) {
        return sql.fetch(SHOWN + """
                where d.root and ({0} or d.deletedby = {1}) and ({2}::text is null or d.type = {2})
                    and ({3} = '' or position(folded({3}) in folded(d.name)) > 0) and ({4}::uuid is null or d.deletion < {4})
                order by d.deletion desc limit {5}
                """, DSL.val(seesAll(actor)), DSL.val(actor.user()), DSL.val(asked.type(), String.class), DSL.val(asked.words()),
                DSL.val(asked.before(), UUID.class), DSL.val(asked.limit())).map(this::deletion);
    }

    /** The types of which something lies there that the actor sees. */
    public List<String> types(Actor actor) {
        return sql.fetch("select distinct type from deletedrecord where root and ({0} or deletedby = {1})", DSL.val(seesAll(actor)),
                DSL.val(actor.user())).map(row -> row.get(0, String.class));
    }

    private Deletion deletion(Record row) {
        var with = new LinkedHashMap<String, Integer>();
        var counted = row.get(6, String.class);
        if (counted != null) {
            json.readTree(counted).properties().forEach(each -> with.put(each.getKey(), each.getValue().asInt()));
        }
        return new Deletion(row.get(0, UUID.class), new Ref(row.get(1, String.class), row.get(2, UUID.class)), row.get(3, String.class),
                row.get(4, Instant.class), row.get(5, UUID.class), with);
    }
}
