package org.dealwright.edge.paper;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.CompanySettings;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Texts;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Reading;

/** Prints what the reader may see. No connection is held while it is drawn. */
@Component
public final class Papers {
    private final Reading reading;
    private final CompanySettings settings;
    private final Texts texts;
    private final Printer printer;

    Papers(Reading reading, CompanySettings settings, Texts texts, Printer printer) {
        this.reading = reading;
        this.settings = settings;
        this.texts = texts;
        this.printer = printer;
    }

    /** A document and what its file is called. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Printed(String fileName, byte[] pdf) {
    }

    public static boolean prints(RecordType type) {
        return Kind.of(type.name()).isPresent();
    }

    /**
     * The document as PDF.
     *
     * @throws Fault.NotFound when there is no such record, or none that the actor may see, or it is of a type that is not printed
     */
    public Printed print(Actor actor, Ref record, Language language) {
        var kind = Kind.of(record.type()).orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", record.type())));
        var gathered = reading.run(actor, reader -> Gathered.of(kind, record.id(), reader));
        var company = settings.at(standing(reading.as(actor)));
        var sheet = new Composing(gathered, company, texts.in(language, actor.zone())).sheet();
        return new Printed(fileName(sheet.title() + " " + sheet.number()), printer.print(sheet));
    }

    /** A document to nobody, with the company's letterhead. */
    public Printed specimen(Actor actor, LocalDate today) {
        var reader = reading.as(actor);
        var words = texts.of(actor);
        var sheet = new Specimen(words, settings.at(standing(reader))).sheet(Gathered.logo(reader), today);
        return new Printed(fileName(words.of("paper.specimen")), printer.print(sheet));
    }

    /** The company's logo as PNG; null where it has none. */
    public byte @Nullable [] logo(Actor actor) {
        return Gathered.logo(reading.as(actor));
    }

    private static long standing(Reader reader) {
        return reader.guard().standing().version();
    }

    /** Without what file systems don't take. */
    private static String fileName(String name) {
        return name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ").strip() + ".pdf";
    }
}
