package org.dealwright.edge.setup.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A page of paper with a title and a few lines. */
final class Leaflet {
    private static final int FIRST_OF_EAST = 0x2e80;
    private static final float MARGIN = 72;
    private static final float TITLE = 22;
    private static final float TEXT = 12;
    private static final float LINE = 22;

    private Leaflet() {
    }

    static byte[] pdf(String title, String text) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            write(document, page, title, text.lines().toList());
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(PDDocument document, PDPage page, String title, List<String> lines) throws IOException {
        var font = font(document, (title + lines).codePoints().anyMatch(letter -> letter >= FIRST_OF_EAST));
        try (var stream = new PDPageContentStream(document, page)) {
            stream.beginText();
            stream.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - 2 * MARGIN);
            stream.setFont(font, TITLE);
            stream.showText(title);
            stream.setFont(font, TEXT);
            for (var line : lines) {
                stream.newLineAtOffset(0, -LINE);
                stream.showText(line);
            }
            stream.endText();
        }
    }

    private static PDFont font(PDDocument document, boolean east) throws IOException {
        var name = east ? "/paper/droid-sans-fallback.ttf" : "/paper/inter-regular.ttf";
        try (var file = Objects.requireNonNull(Leaflet.class.getResourceAsStream(name), name)) {
            return PDType0Font.load(document, file, true);
        }
    }
}
