package org.dealwright.core.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that is declared at one moment; immutable. Built whole, so that a name that points nowhere fails at once. */
final class Snapshot {
    final Map<String, RecordType> types = new LinkedHashMap<>();
    final Map<String, RecordType> sets = new LinkedHashMap<>();
    final Map<String, Form> forms = new LinkedHashMap<>();
    final Map<String, List<Relationship>> children = new LinkedHashMap<>();
    final List<Association> associations;

    Snapshot(Collection<? extends Declarations> declarations) {
        declarations.stream().flatMap(part -> part.types().stream()).forEach(this::add);
        this.associations = declarations.stream().flatMap(part -> part.associations().stream()).toList();
        declarations.stream().flatMap(part -> part.forms().stream()).forEach(form -> forms.put(form.type().name(), form));
        types.values().forEach(this::relate);
        associations.stream().flatMap(link -> Stream.of(link.left(), link.right())).forEach(name -> require(name, "an association"));
    }

    private void add(RecordType type) {
        if (types.put(type.name(), type) != null || sets.put(type.set(), type) != null) {
            throw new IllegalArgumentException("%s is declared twice".formatted(type.name()));
        }
    }

    private void relate(RecordType child) {
        for (var lookup : child.lookups()) {
            for (var target : lookup.lookup().targets()) {
                require(target.type(), lookup.toString());
                children.computeIfAbsent(target.type(), _ -> new ArrayList<>()).add(new Relationship(target.type(), child, lookup, target));
            }
        }
    }

    private void require(String type, String from) {
        if (!types.containsKey(type)) {
            throw new IllegalArgumentException("%s points at %s, which is not declared".formatted(from, type));
        }
    }
}
