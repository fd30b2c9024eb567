package org.dealwright.sales.literature;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What a file is by its first bytes, whatever its sender called it. */
public enum FileKind {
    PDF("application/pdf", true), PNG("image/png", true), JPEG("image/jpeg", true), GIF("image/gif", true), WEBP("image/webp", true),
    PACKAGE("application/octet-stream", false), TEXT("text/plain;charset=UTF-8", true), OTHER("application/octet-stream", false);

    private static final int HEAD = 12;
    private final String mediaType;
    private final boolean shown;

    FileKind(String mediaType, boolean shown) {
        this.mediaType = mediaType;
        this.shown = shown;
    }

    /** To be told to a browser, which must not guess another. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser shows it and runs nothing that stands in it. */
    public boolean isShown() {
        return shown;
    }

    public static FileKind of(byte[] content) {
        var head = HexFormat.of().formatHex(content, 0, Math.min(HEAD, content.length));
        return head.startsWith("25504446") ? PDF : head.startsWith("89504e470d0a1a0a") ? PNG : head.startsWith("ffd8ff") ? JPEG
                : head.startsWith("47494638") ? GIF : head.startsWith("52494646") && head.endsWith("57454250") ? WEBP
                : head.startsWith("504b0304") ? PACKAGE : isText(content) ? TEXT : OTHER;
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).chars().noneMatch(each -> each < ' ' && "\t\n\f\r".indexOf(each) < 0);
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
