package org.dealwright.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/** An empty home folder that a backup is restored into. All happens in a folder within; what is whole is moved into place at the end. */
record NewHome(Home home) {
    static NewHome of(Home home) {
        if (Files.exists(home.cluster()) || Files.exists(home.files())) {
            throw new DatabaseTrouble("The home folder " + home.folder() + " is not empty; restore into an empty one.");
        }
        return new NewHome(home);
    }

    void fill(Restore restore, String migrations) {
        var unfinished = new Home(home.folder().resolve("unfinished"));
        try (var _ = HomeLock.of(home)) {
            Binaries.remove(unfinished.folder());
            try (var postgres = EmbeddedPostgres.start(unfinished, HomeLock.of(unfinished), Map.of())) {
                restore.into(Owner.admitTo(postgres), migrations);
                restore.filesInto(unfinished.files());
            }
            moveFrom(unfinished);
        } catch (IOException e) {
            throw DatabaseTrouble.because("The home folder " + home.folder() + " can't be filled", e);
        }
    }

    /** The database comes last: a home without one still counts as empty. */
    private void moveFrom(Home unfinished) throws IOException {
        Binaries.remove(home.database());
        if (Files.exists(unfinished.files())) {
            Files.move(unfinished.files(), home.files());
        }
        Files.move(unfinished.database(), home.database());
        Binaries.remove(unfinished.folder());
    }
}
