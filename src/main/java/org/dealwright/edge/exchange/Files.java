package org.dealwright.edge.exchange;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Language;
import org.dealwright.core.language.Texts;
import org.dealwright.core.language.Words;

/** Kept files, opened as their mappings say. */
@Component
final class Files {
    private final Contents contents;
    private final Texts texts;

    Files(Contents contents, Texts texts) {
        this.contents = contents;
        this.texts = texts;
    }

    Lines lines(UUID id, Charset charset, char delimiter) {
        return Lines.of(contents.open(id), charset, delimiter);
    }

    Lines lines(UUID id, Mapping mapping) {
        return lines(id, Encoding.of(mapping.charset()), mapping.separator());
    }

    Survey survey(UUID id, Charset charset, char delimiter) {
        try (var lines = lines(id, charset, delimiter)) {
            return Survey.of(lines.head(), lines);
        }
    }

    Survey survey(UUID id, Mapping mapping) {
        return survey(id, Encoding.of(mapping.charset()), mapping.separator());
    }

    Charset charset(UUID id, Language language) {
        return Encoding.of(contents.open(id), language);
    }

    char delimiter(UUID id, Charset charset) {
        return Delimiter.of(contents.open(id), charset);
    }

    Words words(Mapping mapping) {
        return texts.in(Language.of(mapping.language()), ZoneId.of(mapping.zone()));
    }

    Words english(Mapping mapping) {
        return texts.in(Language.EN, ZoneId.of(mapping.zone()));
    }

    Cells cells(Mapping mapping) {
        return new Cells(words(mapping), english(mapping), mapping);
    }
}
