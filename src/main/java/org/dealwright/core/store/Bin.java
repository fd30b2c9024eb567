package org.dealwright.core.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.schema.Relationship;
import org.dealwright.core.store.sql.Names;

/** The recycle bin: rows leave their table as they are, as JSON, and come back the same way. */
final class Bin {
    private final DSLContext sql;

    Bin(DSLContext sql) {
        this.sql = sql;
    }

    /** @return how many rows moved */
    int take(RecordType type, Collection<UUID> ids, UUID deletion, Stamp stamp, boolean root) {
        return sql.execute("""
                with gone as (delete from {0} t where t.{1} = any({2}) returning to_jsonb(t.*) as content, t.{1} as id, t.{3}::text as name)
                insert into deletedrecord (deletion, type, id, name, content, root, deletedon, deletedby)
                select {4}, {5}, id, name, content, {6}, {7}, {8} from gone
                """,
                Names.table(type), DSL.name(type.id().name()), DSL.val(ids.toArray(UUID[]::new)), DSL.name(type.primaryName().name()),
                DSL.val(deletion), DSL.val(type.name()), DSL.val(root), DSL.val(stamp.at()), DSL.val(stamp.actor().user()));
    }

    /** Link rows of all associations of a type, in one statement. They go under the name of their table, each with an id made for it. */
    void takeLinks(List<Association> links, String type, Collection<UUID> ids, UUID deletion, Stamp stamp) {
        var gone = new ArrayList<QueryPart>();
        var moved = new ArrayList<QueryPart>();
        for (var link : links) {
            var taken = DSL.name("gone" + gone.size());
            gone.add(DSL.sql("{0} as (delete from {1} t where t.{2} = any({3}) returning to_jsonb(t.*) as content)", taken,
                    Names.table(link.table()), DSL.name(link.columnOf(type)), DSL.val(ids.toArray(UUID[]::new))));
            moved.add(DSL.sql("select {0}::text as type, content from {1}", DSL.val(link.table()), taken));
        }
        if (!gone.isEmpty()) {
            sql.execute("""
                    with {0} insert into deletedrecord (deletion, type, id, content, root, deletedon, deletedby)
                    select {1}, type, gen_random_uuid(), content, false, {2}, {3} from ({4}) moved
                    """, DSL.list(gone), DSL.val(deletion), DSL.val(stamp.at()), DSL.val(stamp.actor().user()), either(moved));
        }
    }

    /** Which of these lookups point at some of the rows; one question for all of them. */
    List<Relationship> pointing(List<Relationship> links, Collection<UUID> ids) {
        var asked = new ArrayList<QueryPart>();
        for (var link : links) {
            asked.add(DSL.sql("select {0} as link where exists (select from {1} where {2} = any({3}))", DSL.inline(asked.size()),
                    Names.table(link.child()), DSL.name(link.lookup().name()), DSL.val(ids.toArray(UUID[]::new))));
        }
        return asked.isEmpty() ? List.of() : sql.fetch("{0}", either(asked)).map(row -> links.get(row.get(0, Integer.class)));
    }

    static QueryPart either(List<QueryPart> questions) {
        return questions.stream().reduce((one, other) -> DSL.sql("{0} union all {1}", one, other)).orElseThrow();
    }

    void rememberLinks(Column<Ref> lookup, Collection<Row> rows, UUID deletion) {
        if (rows.isEmpty()) {
            return;
        }
        var targets = rows.stream().map(row -> row.require(lookup)).toList();
        sql.execute("""
                insert into clearedlink (deletion, type, id, columnname, target, targettype)
                select {0}, {1}, link.id, {2}, link.target, link.type from unnest({3}, {4}, {5}) as link (id, target, type)
                on conflict do nothing
                """, DSL.val(deletion), DSL.val(rows.iterator().next().type().name()), DSL.val(lookup.name()),
                DSL.val(rows.stream().map(Row::id).toArray(UUID[]::new)), DSL.val(targets.stream().map(Ref::id).toArray(UUID[]::new)),
                DSL.val(targets.stream().map(Ref::type).toArray(String[]::new)));
    }

    List<Ref> restore(UUID deletion, Registry registry) {
        var tables = sql.fetch("select distinct type from deletedrecord where deletion = ?", deletion).map(row -> row.get(0, String.class));
        var back = new ArrayList<Ref>();
        tables.stream().map(registry::find).flatMap(Optional::stream).forEach(type -> back.addAll(putBack(type, deletion)));
        tables.stream().filter(name -> registry.find(name).isEmpty()).forEach(name -> putBackLinks(name, deletion));
        sql.fetch("select distinct type, columnname from clearedlink where deletion = ?", deletion)
                .forEach(link -> relink(registry, link.get(0, String.class), link.get(1, String.class), deletion));
        sql.execute("delete from clearedlink where deletion = ?", deletion);
        sql.execute("set constraints all immediate");
        return back;
    }

    private List<Ref> putBack(RecordType type, UUID deletion) {
        return sql.fetch("""
                with back as (delete from deletedrecord d where d.deletion = {0} and d.type = {1} returning d.content)
                insert into {2} select r.* from back, jsonb_populate_record(null::{2}, back.content) r returning {3}
                """, DSL.val(deletion), DSL.val(type.name()), Names.table(type), DSL.name(type.id().name())).map(row -> type.ref(row.get(0, UUID.class)));
    }

    private void putBackLinks(String table, UUID deletion) {
        sql.execute("""
                with back as (delete from deletedrecord d where d.deletion = {0} and d.type = {1} returning d.content)
                insert into {2} select r.* from back, jsonb_populate_record(null::{2}, back.content) r on conflict do nothing
                """, DSL.val(deletion), DSL.val(table), Names.table(table));
    }

    /** A link that somebody has set anew meanwhile stays as it is. */
    private void relink(Registry registry, String typeName, String column, UUID deletion) {
        registry.find(typeName).flatMap(type -> type.lookup(column)).ifPresent(lookup -> {
            var type = registry.type(typeName);
            var target = Names.hasTarget(lookup) ? DSL.sql(", {0} = l.targettype", DSL.name(Names.targetName(lookup))) : DSL.sql("");
            sql.execute("""
                    update {0} t set {1} = l.target, {2} = nextval('recordversion') {3} from clearedlink l
                    where l.deletion = {4} and l.type = {5} and l.columnname = {6} and t.{7} = l.id and t.{1} is null
                    """, Names.table(type), DSL.name(column), DSL.name(type.version().name()), target, DSL.val(deletion),
                    DSL.val(typeName), DSL.val(column), DSL.name(type.id().name()));
        });
    }
}
