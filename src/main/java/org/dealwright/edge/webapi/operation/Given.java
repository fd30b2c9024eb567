package org.dealwright.edge.webapi.operation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;
import org.dealwright.edge.webapi.WebApiError;

/** What a call of an operation gives it. Shape: values by parameter, of the Java type of its declared type. */
public final class Given {
    private final Actor actor;
    private final @Nullable Ref bound;
    private final Map<String, Object> values;

    Given(Actor actor, @Nullable Ref bound, Map<String, Object> values) {
        this.actor = actor;
        this.bound = bound;
        this.values = values;
    }

    /** A record as a parameter: ref is null for one that is not there yet. */
    record Entity(@Nullable Ref ref, Values values) {}

    public Actor actor() {
        return actor;
    }

    /** The record that the operation was called on. */
    public Ref bound() {
        return Objects.requireNonNull(bound);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /** Result: the other one where none is given. */
    public int number(String name, int other) {
        return values.get(name) instanceof Integer number ? number : other;
    }

    public UUID id(String name) {
        return Objects.requireNonNull((UUID) values.get(name));
    }

    public @Nullable String text(String name) {
        return (String) values.get(name);
    }

    public String require(String name) {
        return Objects.requireNonNull(text(name));
    }

    public @Nullable Instant moment(String name) {
        return (Instant) values.get(name);
    }

    public @Nullable BigDecimal decimal(String name) {
        return (BigDecimal) values.get(name);
    }

    /** A structure or an enum as it came. */
    public JsonNode json(String name) {
        return (JsonNode) Objects.requireNonNull(values.get(name));
    }

    /** The record that is given, null where none is. */
    public @Nullable Ref ref(String name) {
        return values.get(name) instanceof Entity entity ? existing(name, entity) : null;
    }

    /** @throws Fault.Malformed when what is given is a new record */
    public Ref requireRef(String name) {
        return existing(name, (Entity) Objects.requireNonNull(values.get(name)));
    }

    private static Ref existing(String name, Entity entity) {
        if (entity.ref() == null) {
            throw new Fault.Malformed(WebApiError.PARAMETER_INVALID, name, Map.of("name", name, "expected", entity.values().type().id().name()));
        }
        return entity.ref();
    }

    @SuppressWarnings("unchecked")
    public List<String> texts(String name) {
        return (List<String>) Objects.requireNonNull(values.get(name));
    }

    /** Structures as they came; none where the parameter is not given. */
    @SuppressWarnings("unchecked")
    public List<ObjectNode> objects(String name) {
        return has(name) ? (List<ObjectNode>) Objects.requireNonNull(values.get(name)) : List.of();
    }

    public List<Ref> refs(String name) {
        return all(name).stream().map(each -> existing(name, each)).toList();
    }

    @SuppressWarnings("unchecked")
    List<Entity> all(String name) {
        return (List<Entity>) Objects.requireNonNull(values.get(name));
    }

    /**
     * The values of a new record; of none, where none is given.
     *
     * @throws Fault.Malformed when it is a record of another type
     */
    public Values values(String name, RecordType type) {
        if (!(values.get(name) instanceof Entity entity)) {
            return Values.of(type);
        } else if (!entity.values().type().equals(type)) {
            throw new Fault.Malformed(WebApiError.PARAMETER_INVALID, name, Map.of("name", name, "expected", type.name()));
        }
        return entity.values();
    }
}
