package org.dealwright.edge.pages.profile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.dealwright.edge.pages.view.Option;

/** The time zones of places, with what they are ahead of UTC now. */
final class Zones {
    private Zones() {
    }

    /** @param chosen empty for the first option, which is that of the company */
    static List<Option> options(String chosen, String none, Instant now) {
        var options = new ArrayList<Option>();
        options.add(new Option("", none, chosen.isEmpty()));
        ZoneId.getAvailableZoneIds().stream().filter(Zones::isPlace).sorted()
                .map(zone -> new Option(zone, zone.replace('_', ' ') + " (" + ahead(zone, now) + ")", zone.equals(chosen)))
                .forEach(options::add);
        return options;
    }

    private static boolean isPlace(String zone) {
        return zone.equals("UTC") || zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/");
    }

    private static String ahead(String zone, Instant now) {
        var offset = ZoneId.of(zone).getRules().getOffset(now).getId();
        return offset.equals("Z") ? "UTC" : "UTC" + offset;
    }
}
