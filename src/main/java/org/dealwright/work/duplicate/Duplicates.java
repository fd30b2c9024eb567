package org.dealwright.work.duplicate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Row;

/** Finds the records that look like one, among those that the asker may see and that are in use: who was closed or merged is no match. */
@Component
public final class Duplicates {
    private static final int MOST = 5;
    private final List<DuplicateRule> rules;

    Duplicates(List<DuplicateRules> rooms) {
        this.rules = rooms.stream().flatMap(room -> room.rules().stream()).toList();
    }

    /** Whether any rule knows the type. */
    public boolean knows(RecordType type) {
        return rules.stream().anyMatch(rule -> rule.base().equals(type));
    }

    List<DuplicateRule> published(RecordType type) {
        return rules.stream().filter(rule -> rule.published() && rule.base().equals(type)).toList();
    }

    List<DuplicateRule> between(RecordType base, RecordType matching) {
        return rules.stream().filter(rule -> rule.base().equals(base) && rule.matching().equals(matching)).toList();
    }

    /**
     * By every rule of the type, at most five a rule.
     *
     * @param self the record itself where it is there already
     */
    public List<Row> of(RecordType type, Function<Column<String>, @Nullable String> value, @Nullable UUID self, Reader reader) {
        return of(rules.stream().filter(rule -> rule.base().equals(type)).toList(), value, self, reader);
    }

    /** Those of one type that look like a record of another or the same. */
    public List<Row> of(Row row, RecordType matching, Reader reader) {
        return of(between(row.type(), matching), row::get,
                row.type().equals(matching) ? row.id() : null, reader);
    }

    List<Row> of(List<DuplicateRule> asked, Function<Column<String>, @Nullable String> value, @Nullable UUID self, Reader reader) {
        var found = new LinkedHashMap<Ref, Row>();
        for (var rule : asked) {
            var text = value.apply(rule.column());
            if (text != null && !text.isBlank() && reader.guard().standing().holds(rule.matching(), Privilege.READ)) {
                reader.rows(query(rule, text.strip(), self)).forEach(row -> found.putIfAbsent(row.ref(), row));
            }
        }
        return List.copyOf(found.values());
    }

    private static Query query(DuplicateRule rule, String text, @Nullable UUID self) {
        var type = rule.matching();
        var query = Query.of(type).where(Predicate.eq(rule.with(), text)).limit(MOST);
        var open = type.lifecycle().map(life -> Predicate.eq(type.state(), life.initialState())).orElse(Predicate.everything());
        return (self == null ? query : query.where(new Predicate.Not(Predicate.is(type, self)))).where(open);
    }
}
