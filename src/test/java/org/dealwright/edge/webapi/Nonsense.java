package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests that mean nothing, the same in every run. */
final class Nonsense {
    static final List<String> VALUES = List.of("null", "true", "1", "-1", "1.5", "1e400", "1e-400", "99999999999999999999", "\"\"", "\"x\"",
            "\"\\u0000\"", "\"\\ud800\"", "\"2026-01-01\"", "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59Z\"", "\"+999999999-01-01\"", "[]", "{}", "[1]",
            "{\"a\":1}", "\"1,2\"", "\"1,,x\"", "\"AAAA\"", "\"=\"", "\"00000000-0000-0000-0000-000000000000\"", "\"/accounts(1)\"", "\"$1\"",
            "\"accounts(00000000-0000-0000-0000-000000000000)\"", "[\"$1\"]", "[{\"@odata.id\":\"x\"}]", "{\"@odata.id\":7}", "2147483648", "9223372036854775808");
    private final Random random;

    Nonsense(long seed) {
        this.random = new Random(seed);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    String value() {
        return pick(VALUES);
    }

    /** Pieces one after the other. */
    String some(List<String> pieces, int most) {
        return Stream.generate(() -> pick(pieces)).limit(random.nextInt(1, most)).collect(Collectors.joining());
    }

    byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    static void isNoServerError(Api api, String method, String path, String body) {
        var answer = api.send(method, path, body, "Content-Type", path.equals("$batch") ? "multipart/mixed;boundary=b" : "application/json");
        assertThat(answer.status()).as("%s %s %s: %s", method, path, body, answer.body()).isLessThan(500);
    }
}
