package org.dealwright.core.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The migration files on the class path. */
final class Migrations {
    private Migrations() {
    }

    /** The same as long as no file was added, removed or changed. */
    static String hash() {
        var folder = Migrations.class.getResource("/db/migration");
        if (folder == null) {
            return "none";
        }
        try (var files = Files.walk(Path.of(folder.toURI()))) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
