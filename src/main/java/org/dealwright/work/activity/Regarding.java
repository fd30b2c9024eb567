package org.dealwright.work.activity;

import static org.dealwright.core.schema.Columns.lookup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column.Spec;
import org.dealwright.core.schema.ColumnType.Target;

/** The types that activities and notes hang on, by logical name, each with the word by which the web API's ways back begin. */
final class Regarding {
    private static final Map<String, String> SUBJECTS = words("account", "Account", "contact", "Contact", "lead", "Lead",
            "opportunity", "Opportunity", "quote", "Quote", "salesorder", "SalesOrder", "invoice", "Invoice");
    private static final Map<String, String> NOTE_SUBJECTS = words("competitor", "Competitor", "product", "Product", "task", "Task",
            "phonecall", "PhoneCall", "email", "Email", "letter", "Letter", "fax", "Fax", "appointment", "Appointment",
            "opportunityclose", "OpportunityClose", "quoteclose", "QuoteClose", "orderclose", "OrderClose");

    private Regarding() {
    }

    /**
     * What an activity of one kind is regarding.
     *
     * @param plural the last word of the ways back: {@code Lead_Tasks}
     */
    static Spec<Ref> by(String kind, String plural) {
        return lookup("regardingobjectid", SUBJECTS.entrySet().stream()
                .map(subject -> target(subject, "regardingobjectid_%s_%s".formatted(subject.getKey(), kind), plural))
                .toArray(Target[]::new));
    }

    /** What any activity is regarding, as the list of all kinds knows it. */
    static Spec<Ref> byAny() {
        return lookup("regardingobjectid", SUBJECTS.entrySet().stream()
                .map(subject -> target(subject, "regardingobjectid_" + subject.getKey(), "ActivityPointers"))
                .toArray(Target[]::new));
    }

    /** What a note hangs on. */
    static Spec<Ref> byNote() {
        return lookup("objectid", Stream.concat(SUBJECTS.entrySet().stream(), NOTE_SUBJECTS.entrySet().stream())
                .map(subject -> target(subject, "objectid_" + subject.getKey(), "Annotation"))
                .toArray(Target[]::new));
    }

    private static Target target(Entry<String, String> subject, String navigation, String plural) {
        return new Target(subject.getKey(), navigation, subject.getValue() + "_" + plural, Cascade.PARENTAL);
    }

    private static Map<String, String> words(String... typesAndWords) {
        var words = new LinkedHashMap<String, String>();
        for (var at = 0; at < typesAndWords.length; at += 2) {
            words.put(typesAndWords[at], typesAndWords[at + 1]);
        }
        return words;
    }
}
