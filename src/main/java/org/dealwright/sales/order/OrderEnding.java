package org.dealwright.sales.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.language.Texts;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.order.Order.State;
import org.dealwright.work.activity.ActivityState;

/** Ends the work on an order: a closing in its story, and the state. */
@Component
final class OrderEnding {
    private final Texts texts;

    OrderEnding(Texts texts) {
        this.texts = texts;
    }

    /** The order that a closing names, held. */
    static Row order(Values closing, Records records) {
        var named = closing.get(OrderClose.ORDER);
        if (named == null) {
            throw new Fault.Invalid(OrderError.ORDER_TO_CLOSE_MISSING, OrderClose.ORDER.name(), Map.of("type", OrderClose.TYPE.name()));
        }
        return records.get(Order.TYPE, named.id());
    }

    /** @param status a status reason of the state, -1 for the default */
    void end(Row order, State to, int status, Values closing, Values with, Records records) {
        records.move(order, to.number(), status, with);
        var reason = status == -1 ? Order.TYPE.lifecycle().orElseThrow().defaultReason(to.number()) : status;
        var values = closing.copy().set(OrderClose.NUMBER, order.get(Order.NUMBER))
                .set(OrderClose.COMMON.actualEnd(), ended(closing, records))
                .set(OrderClose.TYPE.state(), ActivityState.COMPLETED.number()).set(OrderClose.TYPE.status(), OrderClose.IS_COMPLETED);
        var subject = closing.get(OrderClose.COMMON.subject());
        if (subject == null || subject.isBlank()) {
            values.set(OrderClose.COMMON.subject(), subject(order, to, reason, records));
        }
        records.create(values);
    }

    static LocalDate day(Values closing, Records records) {
        return ended(closing, records).atZone(records.actor().zone()).toLocalDate();
    }

    private static Instant ended(Values closing, Records records) {
        return Objects.requireNonNullElse(closing.get(OrderClose.COMMON.actualEnd()), records.now());
    }

    private String subject(Row order, State to, int reason, Records records) {
        var words = texts.of(records.actor());
        return words.of(to == State.CANCELED ? "closing.order.canceled" : "closing.order.fulfilled",
                "number", Objects.requireNonNullElse(order.get(Order.NUMBER), ""), "reason",
                        words.of("option.salesorder.statuscode." + reason));
    }
}
