package org.dealwright.sales.opportunity;

import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Level.SYSTEM;
import static org.dealwright.sales.product.LineColumns.HUNDRED_TRILLION;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.product.LineColumns;

/** A line of an opportunity: what the customer wants, how much of it, at which price. */
public final class OpportunityProduct {
    private static final Declaration line = RecordType.declare("opportunityproduct", "opportunityproducts").number(1083)
            .belongsTo("opportunityid").rightsOf("opportunity");
    public static final Column<Ref> OPPORTUNITY = line.has(lookup("opportunityid", "opportunity")
            .from("product_opportunities", Cascade.PARENTAL.withoutMerge()).required(SYSTEM).onCreate());
    public static final Column<String> NAME = line.namedBy(text("opportunityproductname", 100));
    public static final LineColumns COLUMNS = LineColumns.of(line, "opportunity_products", "unit_of_measurement_opportunity_products",
            HUNDRED_TRILLION);
    public static final RecordType TYPE = line.end();

    private OpportunityProduct() {
    }
}
