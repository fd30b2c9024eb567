package org.dealwright.edge.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;

/** The lines of a file, one after the other; lines without any text are passed over. */
final class Lines implements Iterator<Line>, AutoCloseable {
    private static final int LONGEST_CELL = 4 * 1024 * 1024;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> head;
    private int number = 1;
    private @Nullable Line next;

    private Lines(CloseableIterator<CsvRecord> records) {
        this.records = records;
        var first = advance();
        if (first == null) {
            throw new Fault.Invalid(ExchangeError.FILE_EMPTY, null, Map.of());
        }
        this.head = headers(first.cells());
        this.next = advance();
    }

    /** @throws Fault.Invalid when there is no head */
    static Lines of(InputStream file, Charset charset, char delimiter) {
        return new Lines(csv(delimiter).ofCsvRecord(withoutMark(new InputStreamReader(file, charset))).iterator());
    }

    static CsvReader.CsvReaderBuilder csv(char delimiter) {
        return CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(false).maxBufferSize(LONGEST_CELL)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static Reader withoutMark(Reader letters) {
        try {
            var reader = new BufferedReader(letters);
            reader.mark(1);
            if (reader.read() != '\ufeff') {
                reader.reset();
            }
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A column without a name is called by its place; a name that stands twice gets its turn behind it. */
    private static List<String> headers(List<String> cells) {
        var turns = new LinkedHashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (var cell : cells) {
            var name = cell.isBlank() ? "#" + (names.size() + 1) : cell.strip();
            var turn = turns.merge(name, 1, Integer::sum);
            names.add(turn == 1 ? name : name + " (" + turn + ")");
        }
        return List.copyOf(names);
    }

    List<String> head() {
        return head;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Line next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        var line = next;
        next = advance();
        return line;
    }

    private @Nullable Line advance() {
        try {
            while (records.hasNext()) {
                var line = new Line(number++, records.next().getFields());
                if (!line.isBlank()) {
                    return line;
                }
            }
            return null;
        } catch (CsvParseException | IllegalStateException _) {
            throw new Fault.Invalid(ExchangeError.FILE_UNREADABLE, null, Map.of("line", number));
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
