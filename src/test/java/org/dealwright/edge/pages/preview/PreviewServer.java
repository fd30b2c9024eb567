package org.dealwright.edge.pages.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.dealwright.edge.pages.view.Assets;

/** Answers with rendered pages and our files under the real content security policy, so that a browser judges what people get. */
public final class PreviewServer implements AutoCloseable {
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr "
            + "'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; "
        + "base-uri 'self'; frame-ancestors 'none'; form-action 'self'";
    private static final Pattern IMPORT = Pattern.compile("@import \"([a-z-]+\\.css)\";");
    private static final Map<String, String> TYPES = Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml", "woff2",
            "font/woff2", "html", "text/html; charset=utf-8");

    private final HttpServer server;
    private final Map<String, Function<String, Answer>> answers = new ConcurrentHashMap<>();
    private final java.util.List<String> asked = new CopyOnWriteArrayList<>();

    public record Answer(int status, String body, Map<String, String> headers) {
        public static Answer of(String body) {
            return new Answer(200, body, Map.of());
        }
    }

    public PreviewServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** @param route method and path, as in {@code GET /leads/1}; the function is given the query or the body */
    public void on(String route, Function<String, Answer> answer) {
        answers.put(route, answer);
    }

    public java.util.List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.startsWith(Assets.ROOT)) {
                send(exchange, 200, asset(path.substring((Assets.ROOT + Assets.version() + "/").length())),
                        path.substring(path.lastIndexOf('.') + 1));
                return;
            }
            var body = exchange.getRequestMethod().equals("GET") ? String.valueOf(exchange.getRequestURI().getRawQuery())
                    : new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestMethod() + " " + path + " " + body + " " + exchange.getRequestHeaders().getFirst("X-csrf-token"));
            var answer = answers.getOrDefault(exchange.getRequestMethod() + " " + path, _ -> unknown(exchange)).apply(body);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            send(exchange, answer.status(), answer.body().getBytes(StandardCharsets.UTF_8), "html");
        }
    }

    private static Answer unknown(HttpExchange exchange) {
        return exchange.getRequestHeaders().containsKey("Hx-request") ? new Answer(204, "", Map.of())
                : Answer.of("<!doctype html><title>elsewhere</title>");
    }

    private static void send(HttpExchange exchange, int status, byte[] body, String type) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(type, "application/octet-stream"));
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] asset(String file) throws IOException {
        return file.equals("css/dealwright.css")
            ? IMPORT.matcher(new String(read("static/" + file), StandardCharsets.UTF_8))
                    .replaceAll(found -> Matcher.quoteReplacement(text("static/css/" + found.group(1)))).getBytes(StandardCharsets.UTF_8)
            : read(PreviewServer.class.getClassLoader().getResource("static/" + file) == null ? "META-INF/resources/webjars/" + file
                    : "static/" + file);
    }

    private static String text(String file) {
        try {
            return new String(read(file), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] read(String file) throws IOException {
        try (var stream = PreviewServer.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("no file " + file);
            }
            return stream.readAllBytes();
        }
    }
}
