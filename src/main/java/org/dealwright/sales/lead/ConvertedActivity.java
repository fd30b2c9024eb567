package org.dealwright.sales.lead;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.work.activity.ActivityParty;
import org.dealwright.work.activity.ActivityState;
import org.dealwright.work.activity.CompleteActivity;

/** An activity that something came of: what it says, and how it goes on. */
final class ConvertedActivity {
    /** What people do; what ended a record is not one of them. */
    private static final Set<String> KINDS = Set.of("task", "phonecall", "email", "letter", "fax", "appointment");
    private final Row row;
    private final Records records;

    private ConvertedActivity(Row row, Records records) {
        this.row = row;
        this.records = records;
    }

    /** @throws Fault.Refused when nothing can come of it */
    static ConvertedActivity of(Ref activity, Records records) {
        if (!KINDS.contains(activity.type())) {
            throw new Fault.Refused(LeadError.ACTIVITY_NOT_CONVERTIBLE, Map.of("type", activity.type()));
        }
        var row = records.get(records.registry().type(activity.type()), activity.id());
        records.mayWrite(row);
        return new ConvertedActivity(row, records);
    }

    /** Its subject and description, as far as they fit. */
    Values telling(Values values, Column<String> topic, Column<String> description) {
        return values.set(topic, fitting(row.name(), topic)).set(description, fitting(plain(row.get(row.type().common("description"))), description));
    }

    private static @Nullable String fitting(@Nullable String text, Column<String> column) {
        var max = switch (column.type()) {
            case ColumnType.Text(var most, _) -> most;
            case ColumnType.Memo(var most) -> most;
            default -> Integer.MAX_VALUE;
        };
        return text == null || text.isBlank() ? null : text.substring(0, Math.min(max, text.length()));
    }

    /** The description of an e-mail is HTML. */
    private @Nullable String plain(@Nullable String text) {
        return text == null || !row.type().name().equals("email") ? text
                : text.replaceAll("(?i)<br\\s*/?>|</p>|</div>", "\n").replaceAll("<[^>]*>", "").replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">")
                        .replace("&quot;", "\"").replace("&amp;", "&").strip();
    }

    /** It is regarding what came of it, and done if that is wished; also one that is closed already. */
    void goesOn(Ref made, boolean completes, CompleteActivity complete) {
        var regarding = row.type().<Ref>common("regardingobjectid");
        records.follow(row, Values.of(row.type()).set(regarding, made));
        if (completes && List.of(ActivityState.OPEN.number(), ActivityState.SCHEDULED.number()).contains(row.require(row.type().state()))) {
            records.perform(complete, CompleteActivity.Input.of(row.ref()));
        }
    }

    /** Parties of whom only the address was known are the one that came of it. */
    void resolves(String address, Ref made) {
        records.hold(ActivityParty.TYPE, Predicate.all(Predicate.pointsAt(ActivityParty.ACTIVITY, row.id()), Predicate.eq(ActivityParty.ADDRESS, address))).stream()
                .filter(party -> party.get(ActivityParty.PARTY) == null)
                .forEach(party -> records.follow(party, Values.of(ActivityParty.TYPE).set(ActivityParty.PARTY, made)));
    }
}
