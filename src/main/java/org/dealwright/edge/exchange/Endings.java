package org.dealwright.edge.exchange;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunityClose;

/** Brings records to the states that their lines ask for: by the verbs behind a change of state, deals by their closings, all together. */
@Component
final class Endings {
    void bring(List<Ending.Of> all, Records records) {
        Map<Boolean, List<Ending.Of>> closing = all.stream().collect(Collectors.partitioningBy(Endings::isClosing));
        records.createAll(closing.getOrDefault(true, List.of()).stream().map(each -> closing(each, records)).toList());
        closing.getOrDefault(false, List.of()).forEach(each -> {
            var type = each.values().type();
            records.transition(records.get(type, each.record().id()), each.ending().state(), each.ending().reason());
        });
    }

    private static boolean isClosing(Ending.Of each) {
        return isClosing(each.values().type(), each.ending());
    }

    private static boolean isClosing(RecordType type, Ending ending) {
        return type.equals(Opportunity.TYPE) && ending.state() != Opportunity.State.OPEN.number();
    }

    /** Takes out of the values what the ending writes by itself. */
    static void leave(Values values, Ending ending) {
        if (isClosing(values.type(), ending)) {
            values.remove(Opportunity.ACTUAL_REVENUE).remove(Opportunity.ACTUAL_CLOSE);
        }
    }

    private static Values closing(Ending.Of each, Records records) {
        var closing = Values.of(OpportunityClose.TYPE).set(OpportunityClose.OPPORTUNITY, each.record()).set(OpportunityClose.STATE, each.ending().state())
                .set(OpportunityClose.ACTUAL_REVENUE, each.values().get(Opportunity.ACTUAL_REVENUE));
        var closedOn = each.values().get(Opportunity.ACTUAL_CLOSE);
        if (closedOn != null) {
            closing.set(OpportunityClose.COMMON.actualEnd(), closedOn.atTime(LocalTime.NOON).atZone(records.actor().zone()).toInstant());
        }
        if (each.ending().reason() != -1) {
            closing.set(OpportunityClose.REASON, each.ending().reason());
        }
        return closing;
    }
}
