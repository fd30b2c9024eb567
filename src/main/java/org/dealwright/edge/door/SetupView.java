package org.dealwright.edge.door;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.language.Words;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Gate;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.setup.Currencies;

/** What the set-up page shows. Currency, language and time zone are proposed by what the browser says. */
@Component
final class SetupView {
    /** Columns that faults name, as the fields that fill them. */
    private static final Map<String, String> FIELDS = Map.of("internalemailaddress", "email", "domainname", "email", "timezone", "zone", "name", "company");

    Gate page(SetupForm form, @Nullable Fault fault, Words words, HttpServletRequest request) {
        var inputs = inputs(form, words, request);
        var target = fault == null || fault.target() == null ? "" : FIELDS.getOrDefault(fault.target(), fault.target());
        var known = inputs.stream().anyMatch(input -> input.name().equals(target));
        var callouts = fault == null || known ? List.<Callout>of() : List.of(new Callout(Tone.BAD, "alert", words.of(fault)));
        var shown = inputs.stream().map(input -> fault != null && input.name().equals(target) ? input.wrong(reason(fault, input, words)) : input).toList();
        return new Gate(Gates.tag(words.language()), Gates.theme(request), words.of("ui.setup.title"), words.of("ui.setup.lead"), Gates.csrf(request),
                Gates.post("/setup", request), callouts, shown, null, words.of("ui.setup.submit"), null, null, List.of(),
                Gates.tongues(words.language(), "/setup"));
    }

    private static String reason(Fault fault, Input input, Words words) {
        var arguments = new HashMap<>(fault.arguments());
        arguments.put("field", input.label());
        return words.of(fault.code().key(), arguments);
    }

    private static List<Input> inputs(SetupForm form, Words words, HttpServletRequest request) {
        var code = input("code", words, "ui.setup.code", line(form.code(), 40));
        return Stream.of(new Input(code.id(), code.name(), code.label(), code.editor(), code.need(), true, words.of("ui.setup.code.help"), null),
                input("company", words, "ui.setup.company", line(form.company(), 160)),
                input("currency", words, "ui.setup.currency", new Editor.Pick(currencies(form, words, request))),
                input("language", words, "ui.setup.language", new Editor.Pick(languages(form, words))),
                input("zone", words, "ui.setup.zone", new Editor.Pick(zones(form, request))),
                Input.of("firstname", "firstname", words.of("ui.setup.firstname"), line(form.firstname(), 64)),
                input("lastname", words, "ui.setup.lastname", line(form.lastname(), 64)),
                input("email", words, "ui.gate.mail", new Editor.Account(text(form.email()))),
                input("password", words, "ui.gate.password", new Editor.Secret(true))).toList();
    }

    private static Input input(String name, Words words, String label, Editor editor) {
        return Input.of(name, name, words.of(label), editor).required();
    }

    private static Editor line(@Nullable String value, int max) {
        return new Editor.Line("text", text(value), max, null);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static List<Option> currencies(SetupForm form, Words words, HttpServletRequest request) {
        var proposed = form.currency() == null ? usual(request) : form.currency();
        return Currencies.all(words.language()).stream()
                .map(currency -> new Option(currency.code(), currency.code() + " · " + currency.name(), currency.code().equals(proposed))).toList();
    }

    /** That of the country that the browser names. */
    private static String usual(HttpServletRequest request) {
        return BrowserFacts.of(request).languages().stream().map(Locale::getCountry).filter(country -> country.length() == 2).map(SetupView::currencyOf)
                .filter(Objects::nonNull).findFirst().orElse("EUR");
    }

    private static @Nullable String currencyOf(String country) {
        try {
            var currency = Currency.getInstance(Locale.of("", country));
            return currency == null ? null : currency.getCurrencyCode();
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static List<Option> languages(SetupForm form, Words words) {
        var proposed = form.language() == null ? words.language().tag() : form.language();
        return Arrays.stream(Language.values()).map(language -> new Option(language.tag(), Gates.name(language), language.tag().equals(proposed))).toList();
    }

    private static List<Option> zones(SetupForm form, HttpServletRequest request) {
        var told = BrowserFacts.of(request).zone();
        var proposed = form.zone() != null ? form.zone() : told == null ? "UTC" : told.getId();
        return ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.contains("/") || zone.equals("UTC"))
                .filter(zone -> !zone.startsWith("Etc/") && !zone.startsWith("SystemV/")).sorted()
                .map(zone -> new Option(zone, zone.replace('_', ' '), zone.equals(proposed))).toList();
    }
}
