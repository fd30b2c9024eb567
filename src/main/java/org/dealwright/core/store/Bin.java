package org.dealwright.core.store;

import java.util.Collection;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import org.dealwright.core.schema.RecordType;
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

    int putBack(RecordType type, UUID deletion) {
        return sql.execute("""
                with back as (delete from deletedrecord d where d.deletion = {0} and d.type = {1} returning d.content)
                insert into {2} select r.* from back, jsonb_populate_record(null::{2}, back.content) r
                """, DSL.val(deletion), DSL.val(type.name()), Names.table(type));
    }
}
