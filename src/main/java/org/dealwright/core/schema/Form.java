package org.dealwright.core.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a record of a type is laid out for people; apart from the type, so that both may change alone.
 *
 * @param header the few columns that stand beside the name at the top
 * @param quick the columns of the short form for creation
 * @param related names of collections and associations that stand as tabs, in order
 */
public record Form(RecordType type, List<Column<?>> header, List<Section> sections, List<Column<?>> quick, List<String> related) {
    /** @param key the text of its heading is {@code section.KEY} */
    public record Section(String key, List<Column<?>> columns) {
    }

    public static Form of(RecordType type) {
        return new Form(type, List.of(), List.of(), List.of(), List.of());
    }

    public Form header(Column<?>... columns) {
        return new Form(type, List.of(columns), sections, quick, related);
    }

    public Form section(String key, Column<?>... columns) {
        var more = new ArrayList<>(sections);
        more.add(new Section(key, List.of(columns)));
        return new Form(type, header, List.copyOf(more), quick, related);
    }

    public Form quick(Column<?>... columns) {
        return new Form(type, header, sections, List.of(columns), related);
    }

    public Form related(String... names) {
        return new Form(type, header, sections, quick, Arrays.asList(names));
    }
}
