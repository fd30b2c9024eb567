package org.dealwright.edge.paper;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed document, opened again. With {@code -Dpaper.shots=FOLDER} its pages are left there as pictures, to be looked at. */
final class Pdf implements AutoCloseable {
    private static final int DOTS_PER_INCH = 80;
    private final PDDocument document;

    Pdf(String name, byte[] bytes) {
        try {
            this.document = Loader.loadPDF(bytes);
            var folder = System.getProperty("paper.shots");
            if (folder != null) {
                shoot(new File(folder), name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void shoot(File folder, String name) throws IOException {
        var renderer = new PDFRenderer(document);
        for (var page = 0; page < document.getNumberOfPages(); page++) {
            ImageIO.write(renderer.renderImageWithDPI(page, DOTS_PER_INCH), "png", new File(folder, name + "-" + (page + 1) + ".png"));
        }
    }

    int pages() {
        return document.getNumberOfPages();
    }

    String title() {
        return document.getDocumentInformation().getTitle();
    }

    /** The words of all pages, line by line as they stand. */
    String text() {
        try {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PDFont> fonts() {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                try {
                    fonts.add(page.getResources().getFont(name));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return fonts;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
