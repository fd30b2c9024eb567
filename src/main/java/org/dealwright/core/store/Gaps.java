package org.dealwright.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.sql.Names;

/** What rows of the recycle bin point at and would not find again if they came back. */
final class Gaps {
    private final DSLContext sql;
    private final Registry registry;

    Gaps(DSLContext sql, Registry registry) {
        this.sql = sql;
        this.registry = registry;
    }

    /** Something that a row of the deletion points at and that is neither there nor comes back with it. */
    record Gap(String type, UUID id, @Nullable String name) {
    }

    /** The first of them; one question a type of the deletion. */
    Optional<Gap> first(UUID deletion) {
        return sql.fetch("select distinct type from deletedrecord where deletion = ?", deletion).stream()
                .map(row -> registry.find(row.get(0, String.class)))
                .flatMap(Optional::stream).flatMap(type -> of(type, deletion).stream()).findFirst();
    }

    private List<Gap> of(RecordType type, UUID deletion) {
        var asked = new ArrayList<QueryPart>();
        type.lookups().forEach(lookup -> lookup.lookup().targets().forEach(target -> registry.find(target.type())
                .ifPresent(other -> asked.add(missing(type, lookup, other, deletion)))));
        return asked.isEmpty() ? List.of() : sql.fetch("""
                select g.type, g.id, (
                    select d.name from deletedrecord d where d.id = g.id and d.type = g.type order by d.deletion desc limit 1)
                from ({0}) g limit 1
                """, Bin.either(asked)).map(row -> new Gap(row.get(0, String.class), row.get(1, UUID.class), row.get(2, String.class)));
    }

    private static QueryPart missing(RecordType type, Column<Ref> lookup, RecordType other, UUID deletion) {
        var held = DSL.sql("(d.content ->> {0})::uuid", DSL.inline(lookup.name()));
        var ofType = !Names.hasTarget(lookup) ? DSL.sql("")
                : DSL.sql("and d.content ->> {0} = {1}", DSL.inline(Names.targetName(lookup)), DSL.inline(other.name()));
        return DSL.sql("""
                select {0} as type, {1} as id from deletedrecord d
                where d.deletion = {2} and d.type = {3} and d.content ->> {4} is not null {5}
                    and not exists (select from {6} t where t.{7} = {1})
                    and not exists (select from deletedrecord x where x.deletion = {2} and x.type = {0} and x.id = {1})
                """, DSL.inline(other.name()), held, DSL.val(deletion), DSL.val(type.name()), DSL.inline(lookup.name()), ofType,
                Names.table(other), DSL.name(other.id().name()));
    }
}
