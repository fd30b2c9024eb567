package org.dealwright.core.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package becomes plain jars, once. */
class LayoutTest {
    @TempDir
    private Path folder;

    @Test
    void aPackageIsLaidOutAsPlainJars() throws IOException {
        var layout = Layout.of(packaged("one.jar", "first"), folder);

        try (var jar = new JarFile(layout.jar().toFile())) {
            assertThat(jar.getManifest().getMainAttributes()).containsEntry(Name.MAIN_CLASS, "launch.Start")
                    .containsEntry(Name.CLASS_PATH, "lib/b.jar lib/a.jar");
            assertThat(jar.getInputStream(jar.getEntry("words.txt"))).hasContent("first");
            assertThat(jar.getInputStream(jar.getEntry("META-INF/spring.factories"))).hasContent("first");
            assertThat(jar.getEntry("org/loader.class")).isNull();
            assertThat(jar.getEntry("META-INF/services/loader")).isNull();
        }
        assertThat(layout.folder().resolve("lib/a.jar")).hasContent("first");
    }

    @Test
    void itIsLaidOutOnce() throws IOException {
        var packaged = packaged("one.jar", "first");
        var before = Files.getLastModifiedTime(Layout.of(packaged, folder).jar());

        var again = Layout.of(packaged, folder);

        assertThat(Files.getLastModifiedTime(again.jar())).isEqualTo(before);
        assertThat(folder.resolve(Layout.PROGRAM)).isDirectoryContaining(each -> each.equals(again.folder()));
    }

    @Test
    void anotherPackageHasAnotherPlace() throws IOException {
        var first = Layout.of(packaged("one.jar", "first"), folder);

        var second = Layout.of(packaged("two.jar", "the second, which is longer"), folder);

        assertThat(second.folder()).isNotEqualTo(first.folder());
        assertThat(first.jar()).exists();
    }

    /** In the shape that Spring Boot gives to a package. */
    private Path packaged(String name, String content) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Name.MAIN_CLASS, "org.springframework.boot.loader.launch.JarLauncher");
        manifest.getMainAttributes().putValue("Start-Class", "launch.Start");
        var file = folder.resolve(name);
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (var entry : new String[] {"META-INF/spring.factories", "META-INF/services/loader", "BOOT-INF/classes/words.txt", "BOOT-INF/lib/b.jar", "BOOT-INF/lib/a.jar", "org/loader.class"}) {
                jar.putNextEntry(new JarEntry(entry));
                jar.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
