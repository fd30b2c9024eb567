package org.dealwright.core.database;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Marks what is made as readable by its owner only. Windows has no such bits; there the folder of the user protects it. */
final class OwnerOnly {
    private OwnerOnly() {
    }

    static FileAttribute<?>[] file() {
        return with("rw-------");
    }

    static FileAttribute<?>[] folder() {
        return with("rwx------");
    }

    private static FileAttribute<?>[] with(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
