package bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks over HTTP: pages in a session after signing in, the web API with a token. */
final class Visitor {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final String token;
    private final String csrf;

    Visitor(URI base, String mail, String token) {
        this.base = base;
        this.token = token;
        var gate = CSRF.matcher(page("/sign-in").body());
        if (!gate.find()) {
            throw new IllegalStateException("no sign-in form");
        }
        form("/sign-in", Map.of("username", mail, "password", Product.PASSWORD, "_csrf", gate.group(1)));
        var inside = CSRF.matcher(page("/").body());
        this.csrf = inside.find() ? inside.group(1) : "";
    }

    HttpResponse<String> page(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    HttpResponse<String> part(String path) {
        return send(request(path).header("Accept", "text/html").header("HX-Request", "true").GET());
    }

    /** A form of a page, sent by its script. */
    HttpResponse<String> field(String path, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", csrf);
        return send(request(path).header("HX-Request", "true").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(encoded(all))));
    }

    private void form(String path, Map<String, String> fields) {
        send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(encoded(fields))));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    HttpResponse<String> get(String path) {
        return send(api(path).GET());
    }

    HttpResponse<String> post(String path, String json) {
        return send(api(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> patch(String path, String json) {
        return send(api(path).header("Content-Type", "application/json").method("PATCH", BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder api(String path) {
        return request("/api/data/v9.2/" + path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300 && !answer.uri().getPath().equals("/sign-in")) {
                throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode() + " " + answer.headers().map() + "\n" + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
