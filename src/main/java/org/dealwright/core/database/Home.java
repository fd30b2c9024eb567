package org.dealwright.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The home folder: everything that must survive a restart lies under it. */
public record Home(Path folder) {
    /** Spring's name of the setting; DEALWRIGHT_HOME sets it. */
    static final String SETTING = "dealwright.home";

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The named folder, or ./data. */
    public static Home at(@Nullable String folder) {
        return new Home(Path.of(folder == null || folder.isBlank() ? "data" : folder));
    }

    /** What people attached to records. */
    public Path files() {
        return folder.resolve("files");
    }

    /** Backups that are made without being asked for. */
    public Path backups() {
        return folder.resolve("backups");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path database() {
        return folder.resolve("database");
    }

    Path cluster() {
        return database().resolve("cluster");
    }

    Path password() {
        return database().resolve("password");
    }

    Path binaries() {
        return database().resolve("binaries");
    }

    void create() {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(database(), OwnerOnly.folder());
        } catch (IOException e) {
            throw DatabaseTrouble.because("The home folder " + folder
                    + " can't be made; set DEALWRIGHT_HOME to a folder you may write to", e);
        }
    }
}
