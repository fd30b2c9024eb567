package org.dealwright.edge.pages.frame;

import java.util.Map;

import org.dealwright.core.schema.RecordType;

/** The icon by which a record type is known; in menus it stands beside the word. */
public final class Icons {
    private static final Map<String, String> BY_TYPE = Map.ofEntries(Map.entry("lead", "lead"), Map.entry("opportunity", "opp"), Map.entry("account", "customer"),
            Map.entry("contact", "user"), Map.entry("quote", "quote"), Map.entry("salesorder", "order"), Map.entry("invoice", "invoice"),
            Map.entry("product", "product"), Map.entry("competitor", "rival"), Map.entry("salesliterature", "book"), Map.entry("task", "task"),
            Map.entry("phonecall", "phone"), Map.entry("email", "mail"), Map.entry("letter", "letter"), Map.entry("fax", "printer"),
            Map.entry("appointment", "meeting"), Map.entry("annotation", "note"), Map.entry("activitypointer", "todo"), Map.entry("systemuser", "user"),
            Map.entry("team", "users"), Map.entry("businessunit", "building"), Map.entry("role", "key"), Map.entry("transactioncurrency", "coins"),
            Map.entry("pricelevel", "tag"), Map.entry("productpricelevel", "tag"), Map.entry("organization", "building"), Map.entry("uom", "category"),
            Map.entry("uomschedule", "category"), Map.entry("opportunityclose", "flag"), Map.entry("quoteclose", "flag"), Map.entry("orderclose", "flag"), Map.entry("workflow", "stage"),
            Map.entry("connection", "link"), Map.entry("connectionrole", "handshake"), Map.entry("attributemap", "switch"),
            Map.entry("competitorscorecard", "compare"), Map.entry("scorecardpoint", "compare"));

    private Icons() {
    }

    public static String of(RecordType type) {
        return of(type.name());
    }

    public static String of(String type) {
        return BY_TYPE.getOrDefault(type, "file");
    }
}
