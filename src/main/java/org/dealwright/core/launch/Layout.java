package org.dealwright.core.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.Deflater;

/**
 * The packaged product laid out as plain jars: Java reads them faster than jars within a jar, and keeps their classes in a cache.
 * Shape: {@code <home>/program/<which package>/dealwright.jar} and {@code lib/} beside it. Another package, another folder.
 */
record Layout(Path folder) {
    static final String PROGRAM = "program";
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    /** Made when it is not there yet; a folder that stands in its place is whole. */
    static Layout of(Path packaged, Path home) throws IOException {
        var file = Files.readAttributes(packaged, BasicFileAttributes.class);
        var folder = home.resolve(PROGRAM).resolve(Long.toHexString(file.lastModifiedTime().toMillis()) + "-" + Long.toHexString(file.size()));
        if (!Files.isDirectory(folder)) {
            make(packaged, folder);
        }
        return new Layout(folder);
    }

    /** The one from which this process runs; its jar is the whole class path. */
    static Layout current() {
        return new Layout(Path.of(System.getProperty("java.class.path")).toAbsolutePath().resolve("..").normalize());
    }

    Path jar() {
        return folder.resolve("dealwright.jar");
    }

    /** Classes as Java left them after a rehearsal. */
    Path cache() {
        return folder.resolve("dealwright.aot");
    }

    Path program() {
        return folder.resolve("..").normalize();
    }

    /** Beside its place first, then moved. */
    private static void make(Path packaged, Path folder) throws IOException {
        var program = Files.createDirectories(new Layout(folder).program());
        var unfinished = Files.createTempDirectory(program, "unfinished-");
        fill(packaged, new Layout(unfinished));
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void fill(Path packaged, Layout layout) throws IOException {
        Files.createDirectory(layout.folder.resolve("lib"));
        try (var all = new JarFile(packaged.toFile())) {
            var entries = Collections.list(all.entries());
            try (var own = new JarOutputStream(Files.newOutputStream(layout.jar()), manifest(all.getManifest(), libraries(entries)))) {
                own.setLevel(Deflater.NO_COMPRESSION);
                for (var entry : entries) {
                    layout.take(all, entry, own);
                }
            }
        }
    }

    private void take(JarFile all, JarEntry entry, JarOutputStream own) throws IOException {
        try (var content = all.getInputStream(entry)) {
            if (isLibrary(entry)) {
                Files.copy(content, folder.resolve(place(entry)));
            } else if (isOwn(entry)) {
                own.putNextEntry(new JarEntry(entry.getName().replaceFirst("^" + CLASSES, "")));
                content.transferTo(own);
            }
        }
    }

    /** The package has what Spring reads of META-INF at its root, beside services of its own loader, and the rest among the classes. */
    private static boolean isOwn(JarEntry entry) {
        var name = entry.getName();
        return name.startsWith(CLASSES) ? name.length() > CLASSES.length()
                : name.startsWith("META-INF/") && !entry.isDirectory() && !name.equals(JarFile.MANIFEST_NAME) && !name.startsWith("META-INF/services/");
    }

    /** In the order in which they stand in the package. */
    private static List<String> libraries(List<JarEntry> entries) {
        return new ArrayList<>(entries.stream().filter(Layout::isLibrary).map(Layout::place).toList());
    }

    private static boolean isLibrary(JarEntry entry) {
        return entry.getName().startsWith(LIBRARIES) && !entry.isDirectory();
    }

    private static String place(JarEntry entry) {
        return "lib/" + entry.getName().substring(LIBRARIES.length());
    }

    private static Manifest manifest(Manifest packaged, List<String> libraries) {
        var manifest = new Manifest(packaged);
        var all = manifest.getMainAttributes();
        all.put(Name.MAIN_CLASS, all.getValue("Start-Class"));
        all.put(Name.CLASS_PATH, String.join(" ", libraries));
        return manifest;
    }
}
