package org.dealwright.core.schema;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dealwright.core.kernel.Language;
import org.dealwright.core.schema.ColumnType.Choice;
import org.dealwright.core.schema.ColumnType.YesNo;

/** Which texts a room's declarations need and do not have: English has all, the other languages what forms show. */
public final class DeclaredTexts {
    private final Declarations declared;
    private final String[] areas;

    private DeclaredTexts(Declarations declared, String... areas) {
        this.declared = declared;
        this.areas = areas;
    }

    /** @param areas of texts in which a room's keys stand, besides common */
    public static List<String> missing(Declarations declared, String... areas) {
        var texts = new DeclaredTexts(declared, Stream.concat(Stream.of("common"), Stream.of(areas)).toArray(String[]::new));
        return Stream.of(Language.values()).flatMap(texts::missing).toList();
    }

    private Stream<String> missing(Language language) {
        var known = read(language);
        var columns = Stream.concat(declared.types().stream().flatMap(type -> needed(type, language)), declared.forms().stream().flatMap(this::shown));
        return Stream.concat(
                columns.distinct().flatMap(column -> missing(column, known)),
                Stream.concat(typeKeys(), sectionKeys()).filter(key -> !known.containsKey(key)))
                .map(key -> language.tag() + ": " + key);
    }

    private Stream<Column<?>> needed(RecordType type, Language language) {
        return language == Language.EN
                ? type.columns().stream().filter(column -> !column.name().endsWith("_base"))
                : type.lifecycle().stream().flatMap(_ -> Stream.of(type.state(), type.status()));
    }

    private Stream<Column<?>> shown(Form form) {
        return Stream.of(form.header().stream(), form.quick().stream(), form.sections().stream().flatMap(section -> section.columns().stream()))
                .flatMap(columns -> columns);
    }

    private static Stream<String> missing(Column<?> column, Properties known) {
        var label = Stream.of(column.labelKey()).filter(key -> !known.containsKey(key) && !known.containsKey("column." + column.name()));
        return Stream.concat(label, optionKeys(column).filter(key -> !known.containsKey(key)));
    }

    private static Stream<String> optionKeys(Column<?> column) {
        return switch (column.type()) {
            case Choice(var options) -> options.numbers().stream().map(options::key);
            case YesNo(var options) when options != null -> IntStream.of(0, 1).mapToObj(options::key);
            default -> Stream.of();
        };
    }

    private Stream<String> typeKeys() {
        return declared.types().stream().flatMap(type -> Stream.of(type.labelKey(), type.pluralKey(), type.labelKey() + ".blank"));
    }

    private Stream<String> sectionKeys() {
        return declared.forms().stream().flatMap(form -> form.sections().stream()).map(section -> "section." + section.key()).distinct();
    }

    private Properties read(Language language) {
        var all = new Properties();
        for (var area : areas) {
            var file = "/texts/%s/%s.properties".formatted(area, language.tag());
            try (var in = new InputStreamReader(Objects.requireNonNull(DeclaredTexts.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
                all.load(in);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return all;
    }
}
