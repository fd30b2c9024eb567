package org.dealwright.sales.product;

import static org.dealwright.core.schema.Columns.choice;
import static org.dealwright.core.schema.Columns.instant;
import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.yesNo;

import java.time.Instant;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.OptionSet;

/** What the lines of quotes, orders and invoices say besides the shared line columns: who sold it, when and where it is wanted. */
public record DeliveryColumns(Column<Ref> seller, Column<Instant> wantedBy, Column<Boolean> willCall, Destination shipTo,
        Column<Integer> freightTerms) {
    private static final OptionSet FREIGHT_TERMS = OptionSet.range("line.shipto_freighttermscode", 1, 2);

    /** @param fromUser the way from a user to the lines that he or she sold */
    public static DeliveryColumns of(Declaration line, String fromUser) {
        return new DeliveryColumns(
                line.has(lookup("salesrepid", "systemuser").from(fromUser, Cascade.REFERENTIAL)),
                line.has(instant("requestdeliveryby")),
                line.has(yesNo("willcall", DocumentColumns.WILL_CALL)),
                Destination.shipTo(line),
                line.has(choice("shipto_freighttermscode", FREIGHT_TERMS)));
    }
}
