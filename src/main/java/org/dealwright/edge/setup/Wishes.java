package org.dealwright.edge.setup;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Language;

/** What the operator says of the first start, by variables of the environment such as DEALWRIGHT_ADMIN_EMAIL. */
@Component
record Wishes(Environment environment) {
    String currency() {
        return environment.getProperty("dealwright.base.currency", "USD");
    }

    Language language() {
        return Language.of(environment.getProperty("dealwright.language", "en"));
    }

    String timeZone() {
        return environment.getProperty("dealwright.time.zone", "UTC");
    }

    /** Null: the first administrator comes by the page. */
    FoundCompany.@Nullable Administrator administrator() {
        var email = wish("dealwright.admin.email");
        return email == null ? null
                : new FoundCompany.Administrator(email, null, nameIn(email), wish("dealwright.admin.password"), wish("dealwright.admin.token"));
    }

    private @Nullable String wish(String name) {
        var value = environment.getProperty(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static String nameIn(String email) {
        var name = email.contains("@") ? email.substring(0, email.indexOf('@')) : email;
        return name.isEmpty() ? email : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
