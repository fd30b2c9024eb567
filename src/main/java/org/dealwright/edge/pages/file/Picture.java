package org.dealwright.edge.pages.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.springframework.http.MediaType;

/** Pictures that every browser draws and that run nothing, known by how they begin, whatever their sender called them. */
final class Picture {
    private static final int SIGNATURE = 12;

    private Picture() {
    }

    static Optional<MediaType> kind(byte[] bytes) {
        var begins = new String(bytes, 0, Math.min(SIGNATURE, bytes.length), StandardCharsets.ISO_8859_1);
        if (begins.startsWith("\u0089PNG\r\n")) {
            return Optional.of(MediaType.IMAGE_PNG);
        }
        if (begins.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(MediaType.IMAGE_JPEG);
        }
        if (begins.startsWith("GIF8")) {
            return Optional.of(MediaType.IMAGE_GIF);
        }
        return begins.startsWith("RIFF") && begins.endsWith("WEBP") ? Optional.of(MediaType.parseMediaType("image/webp")) : Optional.empty();
    }
}
