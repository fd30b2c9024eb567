package org.dealwright.core.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** A start of the product for {@link Training} alone: opens what people open first, then ends. */
@Component
@ConditionalOnProperty("dealwright.rehearsal")
final class Rehearsal {
    static final String EMAIL = "rehearsal@localhost.example";
    private static final List<String> PAGES = List.of("/", "/leads", "/leads/new", "/opportunities?show=board", "/accounts");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final ConfigurableApplicationContext product;
    private final Environment environment;

    Rehearsal(ConfigurableApplicationContext product) {
        this.product = product;
        this.environment = product.getEnvironment();
        Thread.ofPlatform().daemon().name("rehearsal").start(this::endWithInput);
    }

    /** Who asked for it is gone, so the database is stopped and nothing written down. */
    private void endWithInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
            product.close();
        } catch (IOException _) {
            // as good as the end of the input
        } finally {
            Runtime.getRuntime().halt(1);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void play() throws IOException, InterruptedException {
        try (var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build()) {
            var form = get(browser, "/sign-in");
            var token = TOKEN.matcher(form);
            if (token.find()) {
                browser.send(HttpRequest.newBuilder(at("/sign-in")).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(
                        "username=" + EMAIL + "&password=" + environment.getRequiredProperty("dealwright.admin.password")
                                + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8))).build(), BodyHandlers.discarding());
            }
            for (var page : PAGES) {
                get(browser, page);
            }
        }
        System.exit(0);
    }

    private String get(HttpClient browser, String page) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(at(page)).build(), BodyHandlers.ofString()).body();
    }

    private URI at(String page) {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + page);
    }
}
