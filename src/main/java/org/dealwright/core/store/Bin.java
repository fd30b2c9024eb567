package org.dealwright.core.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
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

    /** Link rows go under the name of their table, each with an id made for it. */
    void takeLinks(Association link, String column, Collection<UUID> ids, UUID deletion, Stamp stamp) {
        sql.execute("""
                with gone as (delete from {0} t where t.{1} = any({2}) returning to_jsonb(t.*) as content)
                insert into deletedrecord (deletion, type, id, content, root, deletedon, deletedby)
                select {3}, {4}, gen_random_uuid(), content, false, {5}, {6} from gone
                """, Names.table(link.table()), DSL.name(column), DSL.val(ids.toArray(UUID[]::new)), DSL.val(deletion), DSL.val(link.table()),
                DSL.val(stamp.at()), DSL.val(stamp.actor().user()));
    }

    void rememberLinks(Column<Ref> lookup, Collection<Row> rows, UUID deletion) {
        for (var row : rows) {
            var target = row.require(lookup);
            sql.execute("insert into clearedlink (deletion, type, id, columnname, target, targettype) values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                    deletion, row.type().name(), row.id(), lookup.name(), target.id(), target.type());
        }
    }

    List<Ref> restore(UUID deletion, Registry registry) {
        var tables = sql.fetch("select distinct type from deletedrecord where deletion = ?", deletion).map(row -> row.get(0, String.class));
        var back = new ArrayList<Ref>();
        tables.stream().map(registry::find).flatMap(Optional::stream).forEach(type -> back.addAll(putBack(type, deletion)));
        tables.stream().filter(name -> registry.find(name).isEmpty()).forEach(name -> putBackLinks(name, deletion));
        sql.fetch("delete from clearedlink where deletion = ? returning type, id, columnname, target", deletion)
                .forEach(link -> relink(registry, link.get(0, String.class), link.get(1, UUID.class), link.get(2, String.class), link.get(3, UUID.class)));
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
    private void relink(Registry registry, String typeName, UUID id, String column, UUID target) {
        registry.find(typeName).ifPresent(type -> sql.execute("update {0} set {1} = {2} where {3} = {4} and {1} is null", Names.table(type), DSL.name(column),
                DSL.val(target), DSL.name(type.id().name()), DSL.val(id)));
    }
}
