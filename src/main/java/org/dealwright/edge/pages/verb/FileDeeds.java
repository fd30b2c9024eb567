package org.dealwright.edge.pages.verb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.edge.pages.frame.Attachment;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.present.May;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Verb;

/** The file of a record that can have one, such as a note or a piece of literature: fetched, or put there. */
@Component
final class FileDeeds implements Deeds {
    private static final String FILE = "file";
    private final UpdateRecord update;

    FileDeeds(UpdateRecord update) {
        this.update = update;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.showing(FILE, "DownloadFile", "download", FileDeeds::canHaveOne).when(FileDeeds::hasOne).ranked(Verb.Rank.PRIMARY),
                Deed.of("upload", "UploadFile", "clip", FileDeeds::canHaveOne, this::uploaded).needing(Privilege.WRITE).loud().when(May::isOpen)
                        .asking(FileDeeds::asked));
    }

    private static boolean canHaveOne(RecordType type) {
        return Attachment.of(type).isPresent();
    }

    private static boolean hasOne(Row row) {
        return Attachment.of(row.type()).map(file -> row.get(file.name())).isPresent();
    }

    private static List<Dialog.Part> asked(Occasion on) {
        var input = Input.of("i-file", FILE, on.visit().text("ui.file"), new Editor.Upload()).required().across();
        var name = Attachment.of(on.row().type()).map(file -> on.row().get(file.name())).orElse(null);
        var inputs = new Dialog.Part.Inputs(null, null, List.of(input));
        return name == null ? List.of(inputs) : List.of(on.remark("ui.file.replaces", "name", name), inputs);
    }

    private String uploaded(Occasion on) {
        var file = Attachment.of(on.row().type()).orElseThrow();
        var part = part(on);
        if (part == null || part.getSize() == 0) {
            throw new Fault.Invalid(SchemaError.VALUE_REQUIRED, file.content().name(), Map.of("type", on.row().type().name()));
        }
        on.run(update, new UpdateRecord.Input(on.row().id(), values(on.row().type(), file, part), null));
        return Found.href(on.row());
    }

    private static @Nullable Part part(Occasion on) {
        try {
            return on.visit().request().getPart(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException _) {
            return null;
        }
    }

    private static Values values(RecordType type, Attachment file, Part part) {
        try (var content = part.getInputStream()) {
            return Values.of(type).set(file.content(), content.readNBytes(file.most() + 1))
                    .set(file.name(), Objects.requireNonNullElse(part.getSubmittedFileName(), FILE)).set(file.kind(), part.getContentType());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
