package org.dealwright.edge.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;

import org.dealwright.edge.paper.sheet.Sheet;

/**
 * Draws a document: a template makes a page of it, and that becomes a PDF whose fonts lie in it as far as they are used.
 * Nothing is fetched, neither from the network nor from a file: what a page needs stands in it.
 */
@Component
final class Printer {
    private static final String PLACE = "/paper/";
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;
    /** Where the scripts begin that the Latin font does not have. */
    private static final int FIRST_OF_EAST = 0x2e80;
    private static final Pattern NOT_XML = Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");
    private final TemplateEngine engine;
    private final String style;

    Printer(TemplateEngine engine) {
        this.engine = engine;
        this.style = text("document.css");
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    byte[] print(Sheet sheet) {
        var html = new StringOutput();
        engine.render("paper/document.jte", Map.of("sheet", sheet, "style", style), html);
        return draw(NOT_XML.matcher(html.toString()).replaceAll(""));
    }

    private static byte[] draw(String html) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder().withHtmlContent(html, null).toStream(pdf).withProducer("Dealwright").useReplacementText("?");
        for (var moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, _) -> address.startsWith("data:image/"), moment);
        }
        font(builder, "inter-regular.ttf", "Inter", REGULAR);
        font(builder, "inter-semibold.ttf", "Inter", SEMIBOLD);
        if (html.codePoints().anyMatch(letter -> letter >= FIRST_OF_EAST)) {
            font(builder, "droid-sans-fallback.ttf", "Droid", REGULAR);
        }
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Printer.class.getResourceAsStream(PLACE + file), file);
    }

    private static String text(String file) {
        try (var in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
