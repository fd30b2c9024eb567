package org.dealwright;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pages as a browser without scripts reaches them: with cookies, without following redirects. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(Redirect.NEVER).build();
    private final URI base;

    /** Another start of the product than that of the world. */
    public static Browser at(URI base) {
        return new Browser(base);
    }

    Browser(URI base) {
        this.base = base;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends a form with the token of the page at {@code from}. */
    public HttpResponse<String> post(String from, String path, Map<String, String> fields, String... headers) {
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", token(get(from).body()));
        return postAsIs(path, all, headers);
    }

    public HttpResponse<String> postAsIs(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        return send(request(path, headers).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    /** Sends a file in a form of parts, with the token of the page at {@code from}. */
    public HttpResponse<String> upload(String from, String path, String field, String fileName, byte[] bytes) {
        var line = "\r\n--part\r\nContent-Disposition: form-data; name=\"";
        var head = line + "_csrf\"\r\n\r\n" + token(get(from).body()) + line + field + "\"; filename=\"" + fileName + "\"\r\nContent-Type: text/csv\r\n\r\n";
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=part").POST(BodyPublishers.ofByteArrays(
                List.of(head.getBytes(StandardCharsets.UTF_8), bytes, "\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8)))));
    }

    public HttpResponse<String> signIn(Who who) {
        return post("/sign-in", "/sign-in", Map.of("username", who.email(), "password", who.password()));
    }

    /** The token in the first form of a page. */
    public static String token(String page) {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no form with a token in " + page);
        }
        return found.group(1);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
