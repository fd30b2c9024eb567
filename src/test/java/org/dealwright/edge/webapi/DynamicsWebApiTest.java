package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;

/**
 * The npm package dynamics-web-api, as anyone gets it, carries out its calls against the running product. What it is asked and what it must answer
 * stands in {@code src/test/node}.
 */
@WithWorld
class DynamicsWebApiTest {
    private static final Path SOURCE = Path.of("src/test/node");
    private static final Path PLACE = Path.of("target/node");
    private static final List<String> PROXIES = List.of("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY");
    private static final int OLDEST_NODE = 20;

    private record Ended(int code, String output) {
    }

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Assumptions.assumeTrue(major(run(Map.of(), "node", "--version")) >= OLDEST_NODE && run(Map.of(), "npm", "--version").code() == 0,
                "no node %d with npm on this machine: dynamics-web-api is not tried".formatted(OLDEST_NODE));
        Files.createDirectories(PLACE);
        try (var files = Files.list(SOURCE)) {
            for (var file : files.toList()) {
                Files.copy(file, PLACE.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var installed = PLACE.resolve("node_modules/installed.json");
        var lock = SOURCE.resolve("package-lock.json");
        if (!Files.exists(installed) || Files.mismatch(installed, lock) >= 0) {
            var answer = run(Map.of(), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            Assumptions.assumeTrue(answer.code() == 0, "npm can't fetch dynamics-web-api, so it is not tried: " + answer.output());
            Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"calls.test.mjs", "chain.test.mjs"})
    void isAnsweredAsItExpects(String script, World world) throws IOException, InterruptedException {
        var http = world.http(Who.SALESPERSON);
        var settings = Map.of("SERVER_URL", http.uri("").toString(), "SELLER_TOKEN", token(world, Who.SALESPERSON), "ADMIN_TOKEN", token(world, Who.ADMIN));
        var answer = run(settings, "node", "--test", "--test-reporter=spec", script);
        assertThat(answer.code()).as(answer.output()).isZero();
    }

    private static String token(World world, Who who) {
        return world.http(who).request("/").build().headers().firstValue("Authorization").orElseThrow().substring("Bearer ".length());
    }

    private static int major(Ended version) {
        return version.code() == 0 ? Integer.parseInt(version.output().strip().replaceFirst("^v(\\d+)\\..*", "$1")) : 0;
    }

    /** Result: code -1 where there is no such program. The package would send what is meant for this machine to a proxy. */
    private static Ended run(Map<String, String> settings, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (Files.isDirectory(PLACE)) {
            builder.directory(PLACE.toFile());
        }
        builder.environment().putAll(settings);
        if (!settings.isEmpty()) {
            PROXIES.forEach(builder.environment()::remove);
        }
        try {
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(2, TimeUnit.MINUTES) ? process.exitValue() : -1, output);
        } catch (IOException _) {
            return new Ended(-1, "");
        }
    }
}
