package org.dealwright.sales.order;

import static org.dealwright.core.query.Predicate.eq;
import static org.dealwright.core.query.Predicate.everything;
import static org.dealwright.core.query.Predicate.mine;
import static org.dealwright.core.query.Sort.descending;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Views;

@Component
final class OrderViews implements Views {
    @Override
    public List<ListView> views() {
        var mine = ListView.of(Order.TYPE, "my", Order.NUMBER, Order.NAME, Order.CUSTOMER, Order.DOCUMENT.totals().total(), Order.WANTED_BY,
                Order.TYPE.status(), Order.TYPE.owner()).where(mine(Order.TYPE.owner())).sort(descending(Order.TYPE.modifiedOn()));
        return List.of(mine.without(Order.TYPE.owner()).first(),
                mine.as("all", everything()),
                mine.as("fulfilled", eq(Order.TYPE.state(), Order.State.FULFILLED.number())),
                lines(), closings());
    }

    private static ListView lines() {
        var line = OrderLine.LINE;
        return ListView.of(OrderLine.TYPE, "all", OrderLine.ORDER, line.product(), line.writeIn(), line.unit(), line.quantity(),
                line.unitPrice(), line.extended()).sort(Sort.ascending(line.number())).first();
    }

    private static ListView closings() {
        return ListView.of(OrderClose.TYPE, "all", OrderClose.COMMON.subject(), OrderClose.ORDER, OrderClose.COMMON.actualEnd(),
                OrderClose.TYPE.owner()).sort(descending(OrderClose.TYPE.createdOn())).first();
    }
}
