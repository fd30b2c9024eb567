package org.dealwright.sales.literature;

import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Values;

/** Somebody follows the link that was sent: the opening is counted, and the item it leads to answered. Run by the product, for whoever has the link. */
@Component
public final class OpenLiterature implements Action<String, Ref> {
    /** @throws Fault.NotFound when there is no such link, or what it led to is gone, has run out or is no longer for customers: nobody is told which */
    @Override
    public Ref perform(String token, Records records) {
        var send = records.hold(LiteratureSend.TYPE, Predicate.eq(LiteratureSend.TOKEN, token)).stream().findFirst().orElseThrow(OpenLiterature::ended);
        var item = send.get(LiteratureSend.ITEM);
        var literature = records.read().get(SalesLiterature.TYPE, send.require(LiteratureSend.LITERATURE).id());
        var end = literature.get(SalesLiterature.EXPIRES_ON);
        if (item == null || (end != null && end.isBefore(records.today())) || !Boolean.TRUE.equals(literature.get(SalesLiterature.FOR_CUSTOMERS))) {
            throw ended();
        }
        var values = Values.of(LiteratureSend.TYPE).set(LiteratureSend.LAST_OPENED, records.now())
                .set(LiteratureSend.OPENS, Objects.requireNonNullElse(send.get(LiteratureSend.OPENS), 0) + 1);
        records.follow(send, send.has(LiteratureSend.FIRST_OPENED) ? values : values.set(LiteratureSend.FIRST_OPENED, records.now()));
        return item;
    }

    private static Fault.NotFound ended() {
        return new Fault.NotFound(LiteratureError.LITERATURE_LINK_ENDED, Map.of());
    }
}
