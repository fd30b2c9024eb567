package org.dealwright.sales.rivalry;

import static org.dealwright.core.schema.Columns.lookup;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.SYSTEM;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

/** One criterion of a scorecard: how much it counts, and how well we and they do in it. */
public final class ScorecardPoint {
    /** Of a score; 0 is the worst. */
    public static final int BEST = 10;
    private static final int HEAVIEST = 10;
    private static final int USUAL_WEIGHT = 3;
    private static final Declaration point = RecordType.declare("scorecardpoint", "scorecardpoints").number(10_202)
            .belongsTo("competitorscorecardid").rightsOf("competitor");

    public static final Column<String> CRITERION = point.namedBy(text("name", 200).required(BUSINESS));
    public static final Column<Ref> SCORECARD = point.has(lookup("competitorscorecardid", "competitorscorecard")
            .from("scorecard_points", Cascade.PARENTAL).required(SYSTEM).onCreate());
    public static final Column<Integer> WEIGHT = point.has(whole("weight", 1, HEAVIEST).initially(USUAL_WEIGHT));
    public static final Column<Integer> OURS = point.has(whole("ourscore", 0, BEST));
    public static final Column<Integer> THEIRS = point.has(whole("theirscore", 0, BEST));
    public static final Column<String> REMARK = point.has(memo("remark", 2000));
    public static final RecordType TYPE = point.end();

    static final Form FORM = Form.of(TYPE)
            .header(SCORECARD, WEIGHT, OURS, THEIRS)
            .section("general", CRITERION, SCORECARD, WEIGHT, OURS, THEIRS, REMARK)
            .quick(CRITERION, WEIGHT, OURS, THEIRS, REMARK);

    private ScorecardPoint() {
    }
}
