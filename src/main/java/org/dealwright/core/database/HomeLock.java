package org.dealwright.core.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * One process at a time on a home folder. The operating system lets go of the lock when the process dies, however it dies;
 * but also when the process opens and closes the file a second time, so the homes of this process are known without looking.
 */
final class HomeLock implements AutoCloseable {
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static HomeLock of(Home home) {
        var lock = tried(home);
        if (lock == null) {
            throw new DatabaseTrouble("The home folder " + home.folder() + " is in use by another Dealwright" + holder(home.lock())
                    + "; stop that one or set DEALWRIGHT_HOME to another folder.");
        }
        return lock;
    }

    /** Null when it is held already. */
    static @Nullable HomeLock tried(Home home) {
        home.create();
        if (!OURS.add(home.lock())) {
            return null;
        }
        try {
            var lock = locked(home.lock());
            if (lock == null) {
                OURS.remove(home.lock());
            }
            return lock;
        } catch (IOException e) {
            OURS.remove(home.lock());
            throw DatabaseTrouble.because("The lock file " + home.lock() + " can't be opened; run as the owner of the home folder", e);
        }
    }

    private static @Nullable HomeLock locked(Path file) throws IOException {
        var channel = FileChannel.open(file, CREATE, READ, WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return null;
        }
        channel.truncate(0).write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new HomeLock(file, channel);
    }

    private static String holder(Path file) {
        try {
            var ours = OURS.contains(file);
            return " (process " + (ours ? Long.toString(ProcessHandle.current().pid()) : Files.readString(file).strip()) + ")";
        } catch (IOException _) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            OURS.remove(file);
        } catch (IOException e) {
            throw DatabaseTrouble.because("The home folder can't be unlocked", e);
        }
    }
}
