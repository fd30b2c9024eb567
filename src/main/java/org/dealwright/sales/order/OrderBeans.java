package org.dealwright.sales.order;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.dealwright.core.action.Records;
import org.dealwright.core.action.Transition;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.sales.order.Order.State;
import org.dealwright.sales.pricing.PricedType;
import org.dealwright.sales.quote.TradeDocument;

/** What the shared rules know of orders, and the verbs behind their states. */
@Configuration(proxyBeanMethods = false)
class OrderBeans {
    @Bean
    static PricedType pricedOrder() {
        return PricedType.of(Order.TYPE, Order.DOCUMENT.totals(), Order.DOCUMENT.priceList(), OrderError.ORDER_CURRENCY_FIXED,
                OrderLine.TYPE, OrderLine.ORDER, OrderLine.LINE).lockedBy(Order.PRICES_LOCKED)
                .mirroring(OrderLine.ORDER_STATE, Order.TYPE.state()).mirroring(OrderLine.PRICES_LOCKED, Order.PRICES_LOCKED);
    }

    @Bean
    static TradeDocument tradedOrder() {
        return new TradeDocument(Order.TYPE, Order.NAME, Order.NUMBER,
                new TradeDocument.Series("ordernumber", Organization.ORDER_PREFIX, Organization.ORDER_START),
                Order.CUSTOMER, Order.ACCOUNT, Order.CONTACT, Order.OPPORTUNITY, Order.DOCUMENT);
    }

    @Bean
    Transition orderFulfilledByVerb() {
        return Transition.onlyBy("FulfillSalesOrder", Order.TYPE, State.FULFILLED.number());
    }

    @Bean
    Transition orderCanceledByVerb() {
        return Transition.onlyBy("CancelSalesOrder", Order.TYPE, State.CANCELED.number());
    }

    @Bean
    Transition orderInvoicedByVerb() {
        return Transition.onlyBy("ConvertSalesOrderToInvoice", Order.TYPE, State.INVOICED.number());
    }

    /** Only where another system processes orders. */
    @Bean
    Transition orderSubmitted() {
        return new Transition() {
            @Override
            public boolean claims(RecordType type, int from, int to) {
                return type.equals(Order.TYPE) && from == State.ACTIVE.number() && to == State.SUBMITTED.number();
            }

            @Override
            public void move(Row row, int reason, Records records) {
                if (!records.settings().is(Organization.ORDER_PROCESSING)) {
                    throw new Fault.Refused(OrderError.ORDER_PROCESSING_OFF, Order.TYPE.state().name(), Map.of("name", row.name()));
                }
                records.move(row, State.SUBMITTED.number(), reason);
            }
        };
    }
}
