package org.dealwright.core.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package goes on from its layout as it was called. */
class LaunchTest {
    private static final String PACKAGED = "target/dealwright.jar";

    @TempDir
    private Path folder;

    @Test
    void whatTheOperatorSaysToJavaStaysSaid() {
        var options = Launch.options(new String[] {"-Xmx1g", "-jar", PACKAGED, "--server.port=9000"}, PACKAGED);

        assertThat(options).containsExactly("-Xmx1g");
    }

    @Test
    void aJavaThatTheOperatorEquippedIsLeftAlone() {
        assertThat(Launch.options(new String[] {"-javaagent:apm.jar", "-jar", PACKAGED}, PACKAGED)).isNull();
        assertThat(Launch.options(new String[] {"-agentlib:jdwp=transport=dt_socket", "-jar", PACKAGED}, PACKAGED)).isNull();
        assertThat(Launch.options(new String[] {"-XX:AOTCache=own.aot", "-jar", PACKAGED}, PACKAGED)).isNull();
    }

    @Test
    void aStartWhoseWordsAreNotKnownStaysAsItIs() {
        assertThat(Launch.options(new String[0], PACKAGED)).isNull();
        assertThat(Launch.options(new String[] {"@options", "--server.port=9000"}, PACKAGED)).isNull();
    }

    @Test
    void itGoesOnWithTheSameWordsFromTheLayout() {
        var layout = new Layout(folder);

        var command = Launch.command(layout, List.of("-Xmx1g"), PACKAGED, "--server.port=9000");

        assertThat(command).satisfies(words -> assertThat(words.getFirst()).endsWith("/bin/java"))
                .endsWith("-Xmx1g", "-Ddealwright.packaged=" + PACKAGED, "-jar", layout.jar().toString(), "--server.port=9000");
    }

    @Test
    void theCacheIsUsedAsSoonAsItIsThere() throws IOException {
        var layout = new Layout(folder);
        assertThat(Launch.command(layout, List.of(), PACKAGED)).noneMatch(word -> word.startsWith("-XX:AOTCache"));

        Files.createFile(layout.cache());

        assertThat(Launch.command(layout, List.of(), PACKAGED)).contains("-XX:AOTCache=" + layout.cache());
    }
}
