package org.dealwright.sales.competitor;

import static org.dealwright.core.schema.Columns.choices;
import static org.dealwright.core.schema.Columns.decimal;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.money;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.url;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Level.SYSTEM;

import java.math.BigDecimal;
import java.util.Set;

import org.dealwright.core.schema.AddressColumns;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.schema.RecordType;
import org.dealwright.work.process.Category;
import org.dealwright.work.process.ProcessStage;

/** A company that sells against us; it has no states, one deletes it when it is gone. */
public final class Competitor {
    private static final Declaration competitor = RecordType.declare("competitor", "competitors").number(123)
            .with(Feature.NOTES, Feature.SEARCH, Feature.QUICK_CREATE);

    public static final Column<String> NAME = competitor.namedBy(text("name", 100).required(SYSTEM));
    public static final Column<String> TICKER_SYMBOL = competitor.has(text("tickersymbol", 10).searchable());
    public static final Column<String> KEY_PRODUCT = competitor.has(text("keyproduct", 200).searchable());
    public static final Column<String> WEBSITE = competitor.has(url("websiteurl", 200));
    public static final Column<BigDecimal> REPORTED_REVENUE = competitor.has(money("reportedrevenue", "0", "100000000000000"));
    public static final Column<Integer> REPORTING_YEAR = competitor.has(whole("reportingyear", 0, 9999));
    public static final Column<Integer> REPORTING_QUARTER = competitor.has(whole("reportingquarter", 1, 4));
    public static final Column<String> STOCK_EXCHANGE = competitor.has(text("stockexchange", 20));
    public static final Column<String> REFERENCE = competitor.has(url("referenceinfourl", 200));
    public static final Column<BigDecimal> WIN_PERCENTAGE = competitor.has(decimal("winpercentage", 2, "0", "100"));
    public static final AddressColumns ADDRESS = AddressColumns.foundByCity(competitor, "address1");
    public static final AddressColumns SECOND_ADDRESS = AddressColumns.of(competitor, "address2");
    public static final Column<String> OVERVIEW = competitor.has(memo("overview", 2000));
    public static final Column<String> STRENGTHS = competitor.has(memo("strengths", 2000));
    public static final Column<String> WEAKNESSES = competitor.has(memo("weaknesses", 2000));
    public static final Column<String> OPPORTUNITIES = competitor.has(memo("opportunities", 2000));
    public static final Column<String> THREATS = competitor.has(memo("threats", 2000));
    /** A point a line: what speaks for us when this one is there too. */
    public static final Column<String> HOW_WE_WIN = competitor.has(memo("howwewin", 2000));
    /** A point a line: what this one says and does, and where we fall for it. */
    public static final Column<String> TRAPS = competitor.has(memo("traps", 2000));
    /** In stages of which kind its battle card stands beside a deal. */
    public static final Column<Set<Integer>> BATTLE_STAGES = competitor.has(choices("battlestages", ProcessStage.CATEGORIES)
            .initially(Set.of(Category.DEVELOP.number(), Category.PROPOSE.number(), Category.CLOSE.number())));
    public static final RecordType TYPE = competitor.end();

    private Competitor() {
    }
}
