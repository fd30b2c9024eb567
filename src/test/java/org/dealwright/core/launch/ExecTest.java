package org.dealwright.core.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A process goes on as another program. */
class ExecTest {
    /** What the first process does. */
    static final class First {
        public static void main(String[] arguments) {
            Exec.goOnAs(List.of("/bin/sh", "-c", "echo $$; exit 7"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void itKeepsItsNumberItsOutputAndItsExitCode() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        var process = new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), First.class.getName()).start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip()).isEqualTo(Long.toString(process.pid()));
        assertThat(process.waitFor()).isEqualTo(7);
    }
}
