package org.dealwright.edge.exchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;

/** How the bytes of a file stand for letters. */
public final class Encoding {
    /** What people may choose from, the likeliest first. */
    public static final List<String> OFFERED = List.of("UTF-8", "windows-1250", "windows-1252", "windows-1254", "UTF-16LE", "UTF-16BE", "GB18030");
    private static final int CHUNK = 1 << 16;

    private Encoding() {
    }

    /** @throws Fault.Invalid when there is no such encoding, or none that files come in */
    public static Charset of(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw new Fault.Invalid(ExchangeError.ENCODING_UNKNOWN, null, Map.of("value", name));
        }
    }

    /**
     * By its mark, by its zeros, or because it is sound UTF-8; else the one that is usual where the reader's language is spoken, which may be wrong.
     *
     * @throws Fault.Invalid when it is no text
     */
    static Charset of(InputStream file, Language language) {
        try {
            var head = file.readNBytes(CHUNK);
            refuseOtherFiles(head);
            var marked = marked(head);
            if (marked != null) {
                return marked;
            }
            if (hasZeros(head)) {
                return byZeros(head);
            }
            return isSound(head, file) ? UTF_8 : usual(language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseOtherFiles(byte[] head) {
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Fault.Invalid(ExchangeError.FILE_IS_WORKBOOK, null, Map.of());
        }
        if (starts(head, '%', 'P', 'D', 'F') || starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xFF, 0xD8, 0xFF) || starts(head, 0x1F, 0x8B)) {
            throw new Fault.Invalid(ExchangeError.FILE_NOT_TEXT, null, Map.of());
        }
    }

    private static @Nullable Charset marked(byte[] head) {
        return starts(head, 0xEF, 0xBB, 0xBF) ? UTF_8 : starts(head, 0xFF, 0xFE) ? UTF_16LE : starts(head, 0xFE, 0xFF) ? UTF_16BE : null;
    }

    private static boolean starts(byte[] head, int... with) {
        if (head.length < with.length) {
            return false;
        }
        for (var at = 0; at < with.length; at++) {
            if ((head[at] & 0xFF) != with[at]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZeros(byte[] head) {
        for (var each : head) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /** Mostly Latin text in two bytes a letter has its zeros on one side only. */
    private static Charset byZeros(byte[] head) {
        var zeros = new int[2];
        for (var at = 0; at < head.length; at++) {
            zeros[at % 2] += head[at] == 0 ? 1 : 0;
        }
        var half = head.length / 2;
        if (zeros[1] > half * 2 / 3 && zeros[0] < half / 10) {
            return UTF_16LE;
        }
        if (zeros[0] > half * 2 / 3 && zeros[1] < half / 10) {
            return UTF_16BE;
        }
        throw new Fault.Invalid(ExchangeError.FILE_NOT_TEXT, null, Map.of());
    }

    private static boolean isSound(byte[] head, InputStream rest) throws IOException {
        var decoder = UTF_8.newDecoder();
        var letters = CharBuffer.allocate(CHUNK);
        var bytes = ByteBuffer.allocate(CHUNK + 8);
        for (var chunk = head; chunk.length > 0; chunk = rest.readNBytes(CHUNK)) {
            bytes.put(chunk).flip();
            if (decoder.decode(bytes, letters.clear(), false).isError()) {
                return false;
            }
            bytes.compact();
        }
        return !decoder.decode(bytes.flip(), letters.clear(), true).isError();
    }

    private static Charset usual(Language language) {
        return Charset.forName(switch (language) {
            case PL -> "windows-1250";
            case TR -> "windows-1254";
            case ZH -> "GB18030";
            case EN, ES, NB -> "windows-1252";
        });
    }
}
