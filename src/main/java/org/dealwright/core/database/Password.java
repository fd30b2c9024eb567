package org.dealwright.core.database;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** Secrets that nobody has to invent: 256 random bits as hexadecimal digits. */
final class Password {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Password() {
    }

    static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The password of the database's superuser, made when there is none; only its owner may read the file. */
    static String keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw DatabaseTrouble.because("The database password in " + file + " can't be read; run as the owner of the home folder", e);
        }
    }

    private static void write(Path file, String password) throws IOException {
        try (var channel = Files.newByteChannel(file, Set.of(CREATE_NEW, WRITE), OwnerOnly.file())) {
            channel.write(ByteBuffer.wrap((password + "\n").getBytes(StandardCharsets.US_ASCII)));
        }
    }
}
