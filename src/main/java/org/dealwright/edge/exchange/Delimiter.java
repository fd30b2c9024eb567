package org.dealwright.edge.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;

/** What stands between two cells. */
public final class Delimiter {
    /** What people may choose from. */
    public static final List<Character> OFFERED = List.of(',', ';', '\t', '|');
    private static final int LOOKED_AT = 64 * 1024;
    private static final int LINES = 30;

    private Delimiter() {
    }

    /** The one by which the first lines fall into the most cells, equally many in each; a comma where none does. */
    static char of(InputStream file, Charset charset) {
        var beginning = beginning(file, charset);
        var best = ',';
        var most = 1;
        for (var each : OFFERED) {
            var cells = cells(beginning, each);
            if (cells > most) {
                best = each;
                most = cells;
            }
        }
        return best;
    }

    private static String beginning(InputStream file, Charset charset) {
        try (var letters = new InputStreamReader(file, charset)) {
            var buffer = new char[LOOKED_AT];
            var read = 0;
            for (var more = 0; more >= 0 && read < buffer.length; more = letters.read(buffer, read, buffer.length - read)) {
                read += more;
            }
            return new String(buffer, 0, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many cells the head has, less one for each of the first lines that has another number; the last line may be cut off. */
    private static int cells(String beginning, char delimiter) {
        var counts = new ArrayList<Integer>();
        try (Stream<Integer> lines = Lines.csv(delimiter).ofCsvRecord(beginning).stream().limit(LINES).map(line -> line.getFieldCount())) {
            lines.forEach(counts::add);
        } catch (CsvParseException _) {
            return counts.isEmpty() ? 0 : counts.getFirst() / 2;
        }
        var head = counts.isEmpty() ? 0 : counts.getFirst();
        return head - (int) counts.stream().limit(Math.max(1, counts.size() - 1L)).filter(count -> count != head && count > 1).count();
    }
}
