package org.dealwright.core.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.jspecify.annotations.Nullable;

/** One process at a time on a home folder. The operating system lets go of the lock when the process dies, however it dies. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock of(Home home) {
        home.create();
        var lock = tried(home);
        if (lock == null) {
            throw new DatabaseTrouble("The home folder " + home.folder() + " is in use by another Dealwright" + holder(home)
                    + "; stop that one or set DEALWRIGHT_HOME to another folder.");
        }
        return lock;
    }

    /** Null when another process holds it. */
    static @Nullable HomeLock tried(Home home) {
        try {
            var channel = FileChannel.open(home.lock(), CREATE, READ, WRITE);
            var lock = locked(channel);
            if (lock == null) {
                channel.close();
                return null;
            }
            channel.truncate(0).write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new HomeLock(channel);
        } catch (IOException e) {
            throw DatabaseTrouble.because("The lock file " + home.lock() + " can't be opened; run as the owner of the home folder", e);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static String holder(Home home) {
        try {
            return " (process " + Files.readString(home.lock()).strip() + ")";
        } catch (IOException _) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw DatabaseTrouble.because("The home folder can't be unlocked", e);
        }
    }
}
