package org.dealwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product as an operator starts it, as a process on a home folder of its own. */
class DurabilityTest {
    private static final String TOKEN = "a-token-of-the-first-administrator-0001";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path home;

    @Test
    void aRecordThatWasAcknowledgedOverHttpIsThereAfterTheDeathOfEveryProcess() throws Exception {
        String lead;
        try (var product = new Running(home)) {
            var answer = product.send("leads", "{\"subject\": \"Pumps\", \"lastname\": \"Lee\"}");
            assertThat(answer.statusCode()).isEqualTo(204);
            lead = answer.headers().firstValue("OData-EntityId").orElseThrow();
            product.kill();
        }
        try (var product = new Running(home)) {
            var found = product.send("leads" + lead.substring(lead.lastIndexOf('(')), null);

            assertThat(found.statusCode()).isEqualTo(200);
            assertThat(found.body()).contains("Pumps", "Lee");
        }
    }

    /** One start of it, ready to answer. */
    private final class Running implements AutoCloseable {
        private final int port;
        private final Process process;

        Running(Path home) throws IOException, InterruptedException {
            this.port = freePort();
            var start = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", product(), Dealwright.class.getName());
            start.environment().putAll(Map.of("DEALWRIGHT_HOME", home.toString(), "SERVER_PORT", Integer.toString(port),
                    "DEALWRIGHT_ADMIN_EMAIL", "ada@nordkamm.example", "DEALWRIGHT_ADMIN_TOKEN", TOKEN));
            start.redirectErrorStream(true).redirectOutput(home.resolve("log of " + port + ".txt").toFile());
            this.process = start.start();
            awaitReadiness();
        }

        private void awaitReadiness() throws InterruptedException {
            for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end) && process.isAlive();) {
                try {
                    if (send("WhoAmI", null).statusCode() == 200) {
                        return;
                    }
                } catch (IOException _) {
                    Thread.sleep(100);
                }
            }
            throw new AssertionError("the product does not start");
        }

        HttpResponse<String> send(String path, String body) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/data/v9.2/" + path)).header("Authorization", "Bearer " + TOKEN);
            return client.send(body == null ? request.build()
                    : request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        }

        /** The whole group at once, as when the machine loses its power: Java, PostgreSQL and its workers. */
        void kill() throws IOException, InterruptedException {
            var server = Files.readAllLines(home.resolve("database/cluster/postmaster.pid")).getFirst().strip();
            var postgres = ProcessHandle.of(Long.parseLong(server)).orElseThrow();
            var workers = postgres.descendants().toList();
            process.destroyForcibly();
            postgres.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
            process.waitFor();
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }

    private static String product() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(each -> !each.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
