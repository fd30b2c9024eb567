package org.dealwright.sales.rivalry;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.query.ListView;
import org.dealwright.core.query.Sort;
import org.dealwright.core.query.Views;
import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

/** What this room declares. */
@Component
final class RivalryDeclarations implements Declarations, Views {
    @Override
    public List<RecordType> types() {
        return List.of(Scorecard.TYPE, ScorecardPoint.TYPE);
    }

    @Override
    public List<Form> forms() {
        return List.of(Scorecard.FORM, ScorecardPoint.FORM);
    }

    @Override
    public List<ListView> views() {
        return List.of(ListView.of(Scorecard.TYPE, "all", Scorecard.NAME, Scorecard.COMPETITOR, Scorecard.PRODUCT, Scorecard.THEIR_PRODUCT)
                .sort(Sort.ascending(Scorecard.NAME)).first(),
                ListView.of(ScorecardPoint.TYPE, "all", ScorecardPoint.CRITERION, ScorecardPoint.SCORECARD, ScorecardPoint.WEIGHT,
                        ScorecardPoint.OURS, ScorecardPoint.THEIRS).sort(Sort.ascending(ScorecardPoint.CRITERION)).first());
    }
}
