package org.dealwright.edge.pages.verb;

import java.util.List;
import java.util.Set;

import org.dealwright.core.kernel.Coded;
import org.dealwright.core.schema.RecordType;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Option;

/** The reasons with which a record may come into a state, to choose one; sent as {@code status}. */
public final class Reasons {
    private Reasons() {
    }

    public static Dialog.Part of(Occasion on, RecordType type, Coded state, Integer... without) {
        return new Dialog.Part.Inputs(null, null, List.of(input(on, type, state, without)));
    }

    static Input input(Occasion on, RecordType type, Coded state, Integer... without) {
        var life = type.lifecycle().orElseThrow();
        var chosen = on.isSent() ? on.number("status") : life.defaultReason(state.number());
        var options = life.reasons(state.number()).stream().filter(reason -> !Set.of(without).contains(reason))
                .map(reason -> new Option(reason.toString(), on.visit().text("option." + type.name() + ".statuscode." + reason),
                reason == chosen)).toList();
        return Input.of("i-status", "status", on.visit().text("ui.ask.reason"), new Editor.Pick(options));
    }
}
