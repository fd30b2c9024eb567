package org.dealwright.edge.pages.present;

import java.util.Map;

import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Value;

/** How a state looks: what went well and what did not bears an icon; where it all begins is in the accent colour. */
final class States {
    private record Look(String icon, Tone tone) {
    }

    private static final Look WELL = new Look("check", Tone.GOOD), WON = new Look("trophy", Tone.GOOD), ENDED = new Look("ban", Tone.PLAIN);
    /** By type and number of the state. */
    private static final Map<String, Look> LOOKS = Map.ofEntries(Map.entry("opportunity.1", WON), Map.entry("opportunity.2", new Look("lost", Tone.PLAIN)),
            Map.entry("lead.1", WELL), Map.entry("lead.2", ENDED), Map.entry("quote.1", new Look("send", Tone.ACCENT)), Map.entry("quote.2", WON),
            Map.entry("quote.3", ENDED), Map.entry("salesorder.2", ENDED), Map.entry("salesorder.3", WELL), Map.entry("salesorder.4", WELL),
            Map.entry("invoice.2", WELL), Map.entry("invoice.3", ENDED));

    private States() {
    }

    /** @param key of its words, which ends in type, column and number */
    static Value.State of(String key, String label, int number) {
        var parts = key.split("\\.");
        var look = parts.length < 3 ? null : LOOKS.get(parts[parts.length - 3] + "." + number);
        return look == null ? new Value.State(label, null, number == 0 ? Tone.ACCENT : Tone.PLAIN) : new Value.State(label, look.icon(), look.tone());
    }
}
