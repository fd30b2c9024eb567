package org.dealwright.edge.webapi.operation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What a parameter or a result is, as the metadata document says it. */
public sealed interface Type {
    /** Any record, whatever its type. */
    Entity ANY_RECORD = new Entity("crmbaseentity");

    /** The name in the metadata document, entities and complex types with the alias of their namespace. */
    String edm();

    enum Primitive implements Type {
        BOOLEAN("Edm.Boolean"), INT32("Edm.Int32"), INT64("Edm.Int64"), DECIMAL("Edm.Decimal"), GUID("Edm.Guid"), STRING("Edm.String"),
        MOMENT("Edm.DateTimeOffset");

        private final String edm;

        Primitive(String edm) {
            this.edm = edm;
        }

        @Override
        public String edm() {
            return edm;
        }
    }

    /** A record: one that is there, or a new one. Shape: the logical name. */
    record Entity(String name) implements Type {
        @Override
        public String edm() {
            return "mscrm." + name;
        }
    }

    /** A structure with members of its own; the same name is always the same structure. */
    record Complex(String name, SequencedMap<String, Type> members) implements Type {
        public Complex {
            members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
        }

        public static Complex of(String name) {
            return new Complex(name, new LinkedHashMap<>());
        }

        public Complex with(String member, Type type) {
            var more = new LinkedHashMap<>(members);
            more.put(member, type);
            return new Complex(name, more);
        }

        @Override
        public String edm() {
            return "mscrm." + name;
        }
    }

    /** One of named values. Shape: numbers in the order of the names count from 0 unless members says otherwise. */
    record Choice(String name, SequencedMap<String, Integer> members, boolean flags) implements Type {
        public Choice {
            members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
        }

        @Override
        public String edm() {
            return "mscrm." + name;
        }
    }

    record Many(Type of) implements Type {
        @Override
        public String edm() {
            return "Collection(" + of.edm() + ")";
        }
    }
}
