package org.dealwright.edge.exchange;

import java.io.InputStream;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.AccessError;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Texts;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;

/** A file is brought: kept as it is, looked at from end to end, and mapped as well as can be guessed. Nothing is imported yet. */
@Component
public final class BringFile implements Action<BringFile.Input, Ref> {
    private static final int LONGEST_NAME = 260;
    private final Contents contents;
    private final Files files;
    private final Texts texts;

    BringFile(Contents contents, Files files, Texts texts) {
        this.contents = contents;
        this.files = files;
        this.texts = texts;
    }

    /** @param name of the file, as people see it */
    public record Input(RecordType type, String name, InputStream bytes) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        mayImport(input.type(), records);
        var file = records.create(Values.of(Import.TYPE).set(Import.NAME, input.name().substring(0, Math.min(input.name().length(), LONGEST_NAME)))
                .set(Import.TARGET, input.type().name()).set(Import.MODE, Existing.CREATE.number()));
        contents.keep(file.id(), input.bytes());
        var charset = files.charset(file.id(), records.actor().language());
        var delimiter = files.delimiter(file.id(), charset);
        var survey = files.survey(file.id(), charset, delimiter);
        if (survey.lines() == 0) {
            throw new Fault.Invalid(ExchangeError.FILE_EMPTY, null, Map.of());
        }
        var words = texts.of(records.actor());
        var guess = new Guess(input.type(), words, texts.in(Language.EN, records.actor().zone()));
        var mapping = new Mapping(charset.name(), String.valueOf(delimiter), guess.dates(survey), guess.decimal(survey), Existing.CREATE, null, guess.pairs(survey),
                records.actor().language().tag(), records.actor().zone().getId());
        records.follow(records.get(Import.TYPE, file.id()), Values.of(Import.TYPE).set(Import.TOTAL, survey.lines()).set(Import.MAPPING, mapping.json()));
        return file;
    }

    /** @throws Fault.Forbidden when the actor may not make such records at all */
    static void mayImport(RecordType type, Records records) {
        if (type.equals(Import.TYPE) || Target.of(type).isEmpty()) {
            throw new Fault.Refused(ExchangeError.TYPE_NOT_IMPORTED, Map.of("type", type.name()));
        }
        var parent = type.parentLookup().isPresent();
        if (!parent && !records.read().guard().standing().holds(type, Privilege.CREATE)) {
            throw new Fault.Forbidden(AccessError.PRIVILEGE_MISSING, Map.of("type", type.name(), "privilege", Privilege.CREATE.name()));
        }
    }
}
