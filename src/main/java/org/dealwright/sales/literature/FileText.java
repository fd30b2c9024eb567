package org.dealwright.sales.literature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What is written in a file: PDF by PDFBox, the office packages of Microsoft (docx, pptx, xlsx) and OASIS (odt, odp, ods) by the XML in them, and plain text.
 * Of what can't be read, such as a locked PDF, the text is empty: it is kept and sent all the same.
 */
public final class FileText {
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_PAGES = 1000;
    private static final long MOST_BYTES_OF_A_PART = 50L * 1024 * 1024;
    private static final Pattern PARTS = Pattern.compile(
            "content\\.xml|word/(document|header\\d*|footer\\d*|footnotes)\\.xml|ppt/(slides|notesSlides)/[^/]+\\.xml|xl/(sharedStrings|worksheets/[^/]+)\\.xml");
    /** Elements after which a word is over; the runs within a paragraph may cut one. */
    private static final Set<String> ENDS = Set.of("p", "h", "si", "is", "tab", "br", "line-break", "c");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORTEST = 2;

    private FileText() {
    }

    public static String of(byte[] content) {
        try {
            return switch (FileKind.of(content)) {
                case PDF -> ofPdf(content);
                case PACKAGE -> ofPackage(content);
                case TEXT -> new String(content, StandardCharsets.UTF_8);
                case PNG, JPEG, GIF, WEBP, OTHER -> "";
            };
        } catch (IOException | XMLStreamException | RuntimeException _) {
            return "";
        }
    }

    /** Each word once, in lower case, as long as there is room. */
    static String words(Iterable<String> texts, int most) {
        var words = new TreeSet<String>();
        texts.forEach(text -> BETWEEN_WORDS.splitAsStream(text).filter(word -> word.length() >= SHORTEST).map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(words::add));
        var all = new StringBuilder();
        for (var word : words) {
            if (all.length() + word.length() < most) {
                all.append(all.isEmpty() ? "" : " ").append(word);
            }
        }
        return all.toString();
    }

    private static String ofPdf(byte[] content) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            return stripper.getText(document);
        }
    }

    private static String ofPackage(byte[] content) throws IOException, XMLStreamException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null && text.length() < MOST_CHARACTERS; entry = zip.getNextEntry()) {
                if (PARTS.matcher(entry.getName()).matches()) {
                    gather(new Bounded(zip, MOST_BYTES_OF_A_PART), text);
                }
            }
        }
        return text.toString();
    }

    private static void gather(InputStream part, StringBuilder text) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(part);
        while (xml.hasNext() && text.length() < MOST_CHARACTERS) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> text.append(ENDS.contains(xml.getLocalName()) ? "\n" : "");
                default -> {
                    // Neither comments nor starts of elements say anything.
                }
            }
        }
    }

    /** A part that unpacks to more than any real one ends where it does so. Closing it leaves the package open. */
    private static final class Bounded extends InputStream {
        private final InputStream from;
        private long left;

        Bounded(InputStream from, long most) {
            this.from = from;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? from.read() : -1;
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            var got = left > 0 ? from.read(into, at, (int) Math.min(most, left)) : -1;
            left -= Math.max(got, 0);
            return got;
        }
    }
}
