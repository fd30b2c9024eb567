package org.dealwright.sales.order;

import static org.dealwright.core.schema.Cascade.PARENTAL;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.to;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Level.SYSTEM;
import static org.dealwright.work.activity.ActivityState.CANCELED;
import static org.dealwright.work.activity.ActivityState.COMPLETED;
import static org.dealwright.work.activity.ActivityState.OPEN;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.schema.Lifecycle;
import org.dealwright.core.schema.RecordType;
import org.dealwright.work.activity.ActivityColumns;
import org.dealwright.work.activity.ActivityState;

/** The fulfilment or cancellation of an order, as an activity that stays in its story. */
public final class OrderClose {
    public static final int IS_OPEN = 1, IS_COMPLETED = 2, IS_CANCELED = 3;

    private static final Declaration close = RecordType.declare("orderclose", "ordercloses").number(4209).activity()
            .ownedByUserOrTeam().rightsOf("activitypointer").with(Feature.NOTES);

    /** The web API knows no way from here to the order by what the activity is regarding. */
    public static final ActivityColumns COMMON = ActivityColumns.of(close, "orderclose", lookup("regardingobjectid",
            to("opportunity", "opportunity_OrderCloses", PARENTAL).navigatedAs("regardingobjectid_opportunity_orderclose"),
            to("lead", "lead_OrderCloses", PARENTAL).navigatedAs("regardingobjectid_lead_orderclose"),
            to("account", "account_OrderCloses", PARENTAL).navigatedAs("regardingobjectid_account_orderclose")));
    public static final Column<Ref> ORDER =
            close.has(lookup("salesorderid", "salesorder").from("SalesOrder_OrderClose", PARENTAL).required(SYSTEM).onCreate());
    public static final Column<String> NUMBER = close.has(text("ordernumber", 100));
    public static final Column<Integer> REVISION = close.has(whole("revision", 0, Integer.MAX_VALUE));

    public static final RecordType TYPE = close.lives(Lifecycle.of(ActivityState.class)
            .reasons(OPEN, IS_OPEN).reasons(COMPLETED, IS_COMPLETED).reasons(CANCELED, IS_CANCELED)
            .moves(OPEN, COMPLETED, CANCELED).moves(COMPLETED, CANCELED)
            .readOnly(COMPLETED, CANCELED)).end();

    private OrderClose() {
    }
}
