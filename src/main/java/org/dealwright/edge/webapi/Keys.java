package org.dealwright.edge.webapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.StoreError;
import org.dealwright.core.store.Values;
import org.dealwright.edge.webapi.bind.KeyCondition;
import org.dealwright.edge.webapi.url.Argument;
import org.dealwright.edge.webapi.url.Arguments;
import org.dealwright.edge.webapi.url.Literal;

/** Finds the record that the parentheses of an address mean: by its id, or by values that point at one record only. */
@Component
public final class Keys {
    private final Navigation navigation;

    Keys(Navigation navigation) {
        this.navigation = navigation;
    }

    /**
     * The record; one named by its id is not looked for.
     *
     * @throws Fault.NotFound when no record has these values
     * @throws Fault.Malformed when they are no key
     */
    public Ref ref(RecordType type, Arguments arguments, Reader reader) {
        return find(type, arguments, reader).orElseThrow(() -> new Fault.NotFound(StoreError.RECORD_MISSING,
                Map.of("type", type.name(), "id", arguments instanceof Arguments.Named(var all) ? names(all) : "")));
    }

    /** As {@link #ref}, empty when no record has these values. */
    public Optional<Ref> find(RecordType type, Arguments arguments, Reader reader) {
        return switch (arguments) {
            case Arguments.Key(var literal) -> Optional.of(type.ref(id(type, literal)));
            case Arguments.Named named -> find(type, named, reader);
            case Arguments.None _, Arguments.Empty _ -> throw new Fault.Malformed(WebApiError.ADDRESS_NO_RECORD, null, Map.of("address", type.set()));
        };
    }

    private Optional<Ref> find(RecordType type, Arguments.Named named, Reader reader) {
        if (named.all().size() == 1 && named.all().getFirst() instanceof Argument(var name, Literal id) && name.equals(type.id().name())) {
            return Optional.of(type.ref(id(type, id)));
        }
        var where = KeyCondition.of(navigation, type, named);
        var rows = reader.rows(Query.of(type).select(type.id()).withoutLabels().where(where).limit(2));
        if (rows.size() > 1) {
            throw KeyCondition.ambiguous(type);
        }
        return rows.stream().findFirst().map(row -> type.ref(row.id()));
    }

    /**
     * The values that the key names.
     *
     * @throws Fault.Malformed when the type has no such values
     */
    public Values values(RecordType type, Arguments.Named named) {
        var values = Values.of(type);
        for (var argument : named.all()) {
            var property = navigation.require(type, argument.name());
            values.put(property.column(), value(type, property.column(), argument, named.all()));
        }
        return values;
    }

    private static Object value(RecordType type, Column<?> column, Argument argument, List<Argument> all) {
        if (!(argument.value() instanceof Literal literal)) {
            throw unknown(type, all);
        }
        var value = column.isLookup() ? lookup(column, literal) : Conversion.value(column, Literals.json(literal));
        if (value == null || (value instanceof String text && text.indexOf('\0') >= 0)) {
            throw unknown(type, all);
        }
        return value;
    }

    private static @Nullable Ref lookup(Column<?> column, Literal literal) {
        var id = literal.asGuid();
        return id == null ? null : new Ref(column.lookup().targets().getFirst().type(), id);
    }

    private static UUID id(RecordType type, Literal literal) {
        var id = literal.asGuid();
        if (id == null) {
            throw new Fault.Malformed(WebApiError.KEY_UNKNOWN, null, Map.of("type", type.name(), "key", "…"));
        }
        return id;
    }

    private static Fault.Malformed unknown(RecordType type, List<Argument> all) {
        return new Fault.Malformed(WebApiError.KEY_UNKNOWN, null, Map.of("type", type.name(), "key", names(all)));
    }

    private static String names(List<Argument> all) {
        return all.stream().map(Argument::name).collect(Collectors.joining(", "));
    }
}
