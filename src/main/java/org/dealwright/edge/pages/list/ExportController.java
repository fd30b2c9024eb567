package org.dealwright.edge.pages.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Reader;
import org.dealwright.core.store.Reading;
import org.dealwright.edge.pages.frame.Visit;

/** {@code /leads/export.csv}: the filtered list as a table, all of it as of one moment. */
@Controller
final class ExportController {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int USUAL = 100_000;
    private final Reading reading;
    private final AllViews views;

    ExportController(Reading reading, AllViews views) {
        this.reading = reading;
        this.views = views;
    }

    @GetMapping("/{set:[a-z]+}/export.csv")
    void export(Visit visit, @PathVariable String set, HttpServletResponse response) throws IOException {
        var type = visit.registry().findSet(set).orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_TYPE, Map.of("name", set)));
        var asked = Asked.read(type, views.chosen(type, Objects.requireNonNullElse(visit.request().getParameter("view"), "")), visit.request()).from(null);
        var most = Objects.requireNonNullElse(visit.settings().get(Organization.MAX_EXPORT), USUAL);
        var file = Files.createTempFile("export", ".csv");
        try {
            reading.run(visit.actor(), reader -> write(file, new Table(visit, asked), reader, most));
            send(file, set + "-" + visit.today() + ".csv", response);
        } finally {
            Files.delete(file);
        }
    }

    /** First into a file: a reader on a slow line must not hold the transaction open, nor the session be written within it. */
    private static int write(Path file, Table table, Reader reader, int most) {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().build(out);
            csv.writeRecord(table.head());
            var written = table.write(reader, csv, most);
            csv.flush();
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(Path file, String name, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }
}
