package org.dealwright.edge.door;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.language.Words;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Reading;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Gate;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.setup.SampleCompany;

/** What the sign-in page shows, and the dialog that asks the same over another page. */
@Component
final class SignInView {
    private final Gates gates;
    private final Reading reading;
    private final @Nullable SampleCompany sample;

    SignInView(Gates gates, Reading reading, ObjectProvider<SampleCompany> sample) {
        this.gates = gates;
        this.reading = reading;
        this.sample = sample.getIfAvailable();
    }

    /** @param wrong why the last attempt failed */
    Gate page(Asked asked, String name, @Nullable Fault wrong, Words words, HttpServletRequest request) {
        return new Gate(Gates.tag(words.language()), Gates.theme(request), gates.greeting(words, BrowserFacts.of(request).zone()),
                words.of("ui.gate.lead", "company", company()), Gates.csrf(request), Gates.post(asked.again(), request),
                callouts(asked, wrong, words), inputs(name, words), new Dialog.Tick("stay", words.of("ui.gate.stay"), false), words.of("ui.gate.submit"),
                null, null, samples(), Gates.tongues(words.language(), asked.again()));
    }

    /** The same, over a page whose session has ended. */
    Dialog dialog(Asked asked, String name, @Nullable Fault wrong, Words words, HttpServletRequest request) {
        var parts = new ArrayList<Dialog.Part>();
        if (wrong != null) {
            parts.add(new Dialog.Part.Remark(new Callout(Tone.BAD, "alert", words.of(wrong))));
        }
        parts.add(new Dialog.Part.Inputs(null, null, inputs(name, words)));
        return new Dialog("sign-in", words.of("ui.gate.submit"), words.of("ui.gate.ended"), Gates.post(asked.again(), request), "sign-in", parts,
                words.of("ui.gate.submit"), false, null, "/sign-in");
    }

    private static List<Input> inputs(String name, Words words) {
        return List.of(Input.of("username", "username", words.of("ui.gate.mail"), new Editor.Account(name)).across(),
                Input.of("password", "password", words.of("ui.gate.password"), new Editor.Secret(false)).across());
    }

    private List<Callout> callouts(Asked asked, @Nullable Fault wrong, Words words) {
        var callouts = new ArrayList<Callout>();
        if (wrong != null) {
            callouts.add(new Callout(Tone.BAD, "alert", words.of(wrong)));
        } else if (asked.ended() != null) {
            callouts.add(new Callout(Tone.WARN, "hourglass", words.of("ui.gate.ended")));
        } else if (asked.out() != null) {
            callouts.add(new Callout(Tone.PLAIN, "leave", words.of("ui.gate.out")));
        }
        if (sample != null) {
            callouts.add(new Callout(Tone.PLAIN, "key", words.of("ui.gate.samples.password", "password", sample.password())));
        }
        return callouts;
    }

    private List<Gate.Samples> samples() {
        return sample == null ? List.of()
                : sample.people().stream().map(person -> new Gate.Samples(person.name(), person.role(), person.email())).toList();
    }

    private String company() {
        return reading.as(new Actor.System(Door.PAGE)).first(Query.of(Organization.TYPE).select(Organization.NAME).withoutLabels())
                .map(Row::name).orElse("Dealwright");
    }
}
