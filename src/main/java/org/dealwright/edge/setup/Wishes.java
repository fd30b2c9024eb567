package org.dealwright.edge.setup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Language;

/** What the operator says of the first start, by variables of the environment such as DEALWRIGHT_ADMIN_EMAIL. */
@Component
record Wishes(Environment environment) {
    private static final String EMAIL = "DEALWRIGHT_ADMIN_EMAIL";
    private static final String PASSWORD = "DEALWRIGHT_ADMIN_PASSWORD";
    private static final String TOKEN = "DEALWRIGHT_ADMIN_TOKEN";
    private static final String LANGUAGE = "DEALWRIGHT_LANGUAGE";
    /** By what a fault is about, the variable that brought it. */
    private static final Map<String, String> VARIABLES = Map.of("internalemailaddress", EMAIL, "domainname", EMAIL, "lastname", EMAIL,
            "password", PASSWORD, "token", TOKEN, "currency", "DEALWRIGHT_BASE_CURRENCY", "timezone", "DEALWRIGHT_TIME_ZONE",
            "name", "DEALWRIGHT_COMPANY");

    String currency() {
        return environment.getProperty("dealwright.base.currency", "USD");
    }

    /** @throws UnfitWish when the product does not speak it */
    Language language() {
        var wished = wish("dealwright.language");
        var tag = wished == null ? Language.EN.tag() : wished.strip();
        return Arrays.stream(Language.values()).filter(language -> language.tag().equals(tag)).findFirst()
                .orElseThrow(() -> new UnfitWish(LANGUAGE, "“%s” is none of en, pl, tr, es, zh and nb.".formatted(tag)));
    }

    String timeZone() {
        return environment.getProperty("dealwright.time.zone", "UTC");
    }

    /** Null: nobody said. */
    @Nullable String company() {
        return wish("dealwright.company");
    }

    /**
     * Null: the first administrator comes by the page.
     *
     * @throws UnfitWish when nobody could ever sign in as the one who is named
     */
    FoundCompany.@Nullable Administrator administrator() {
        var email = wish("dealwright.admin.email");
        var password = wish("dealwright.admin.password");
        var token = wish("dealwright.admin.token");
        if (email == null) {
            return null;
        }
        if (password == null && token == null) {
            throw new UnfitWish(EMAIL, "%s or %s is needed too, or nobody could sign in.".formatted(PASSWORD, TOKEN));
        }
        return new FoundCompany.Administrator(email.strip(), null, nameIn(email.strip()), password, token);
    }

    /** Those that say how the first administrator gets in, while nothing says who that is. */
    String withoutAdministrator() {
        return wish("dealwright.admin.email") != null ? "" : String.join(", ", Stream.of(PASSWORD, TOKEN)
                .filter(variable -> wish(variable.toLowerCase(Locale.ROOT).replace('_', '.')) != null).toList());
    }

    /** The variable that a fault of the founding is about. */
    static String variable(@Nullable String target) {
        return target == null ? EMAIL : VARIABLES.getOrDefault(target, target);
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
