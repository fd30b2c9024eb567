package org.dealwright.core.schema;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.dealwright.core.kernel.Language;
import org.dealwright.core.schema.ColumnType.Choice;
import org.dealwright.core.schema.ColumnType.YesNo;

/** Which texts a room's declarations need and do not have: English has all, the other languages what forms show. */
public final class DeclaredTexts {
    private final Declarations declared;

    private DeclaredTexts(Declarations declared) {
        this.declared = declared;
    }

    /** Result: a line for each missing text, its language and key. */
    public static List<String> missing(Declarations declared) {
        return Stream.of(Language.values()).flatMap(new DeclaredTexts(declared)::missing).toList();
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

    private static Properties read(Language language) {
        var all = new Properties();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*/" + language.tag() + ".properties")) {
                all.load(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return all;
    }
}
