package org.dealwright.sales.rivalry;

import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.SYSTEM;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

/** One of our products beside one of a competitor's, compared by its points. */
public final class Scorecard {
    private static final Declaration card = RecordType.declare("competitorscorecard", "competitorscorecards").number(10_201)
            .belongsTo("competitorid").rightsOf("competitor");

    public static final Column<String> NAME = card.namedBy(text("name", 200).required(BUSINESS));
    public static final Column<Ref> COMPETITOR = card.has(lookup("competitorid", "competitor").from("competitor_scorecards", Cascade.PARENTAL)
            .required(SYSTEM).onCreate());
    public static final Column<Ref> PRODUCT = card.has(lookup("productid", "product").from("product_scorecards", Cascade.REFERENTIAL));
    public static final Column<String> THEIR_PRODUCT = card.has(text("theirproduct", 200));
    public static final Column<String> SUMMARY = card.has(memo("description", 2000));
    public static final RecordType TYPE = card.end();

    static final Form FORM = Form.of(TYPE)
            .header(COMPETITOR, PRODUCT, THEIR_PRODUCT)
            .section("general", NAME, COMPETITOR, PRODUCT, THEIR_PRODUCT, SUMMARY)
            .quick(NAME, PRODUCT, THEIR_PRODUCT)
            .related("scorecard_points");

    private Scorecard() {
    }
}
