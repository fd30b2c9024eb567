package org.dealwright.edge.webapi.operation;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.edge.webapi.operation.Type.Many;
import org.dealwright.edge.webapi.operation.Type.Primitive;
import org.dealwright.edge.webapi.write.Scope;
import org.dealwright.sales.lead.QualifyLead;
import org.dealwright.sales.opportunity.LoseOpportunity;
import org.dealwright.sales.opportunity.OpportunityClose;
import org.dealwright.sales.opportunity.WinOpportunity;

/** What is done with leads and opportunities. */
@Component
final class DealOperations implements Contributed {
    private static final String CLOSING = "OpportunityClose";

    private final QualifyLead qualify;
    private final WinOpportunity win;
    private final LoseOpportunity lose;

    DealOperations(QualifyLead qualify, WinOpportunity win, LoseOpportunity lose) {
        this.qualify = qualify;
        this.win = win;
        this.lose = lose;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.action(qualify.name()).on("lead")
                        .takes("CreateAccount", Primitive.BOOLEAN).takes("CreateContact", Primitive.BOOLEAN).takes("CreateOpportunity", Primitive.BOOLEAN)
                        .mayTake("OpportunityCurrencyId", Common.entity("transactioncurrency")).mayTake("OpportunityCustomerId", Type.ANY_RECORD)
                        .mayTake("SourceCampaignId", Type.ANY_RECORD).takes(Common.STATUS, Primitive.INT32)
                        .mayTake("ProcessInstanceId", Type.ANY_RECORD)
                        .returns(new Many(Type.ANY_RECORD)).acts(this::qualified),
                closing(win.name()).acts((given, scope) -> {
                    scope.records().perform(win, new WinOpportunity.Input(given.values(CLOSING, OpportunityClose.TYPE), given.number(Common.STATUS, -1)));
                    return Result.nothing();
                }),
                closing(lose.name()).acts((given, scope) -> {
                    scope.records().perform(lose, new LoseOpportunity.Input(given.values(CLOSING, OpportunityClose.TYPE), given.number(Common.STATUS, -1)));
                    return Result.nothing();
                }));
    }

    private static Operation.Builder closing(String name) {
        return Operation.action(name).takes(CLOSING, Common.entity(OpportunityClose.TYPE.name())).takes(Common.STATUS, Primitive.INT32);
    }

    private Result qualified(Given given, Scope scope) {
        return new Result.Some(scope.records().perform(qualify, new QualifyLead.Input(given.bound().id(), given.flag("CreateAccount"),
                given.flag("CreateContact"), given.flag("CreateOpportunity"), given.ref("OpportunityCurrencyId"), given.ref("OpportunityCustomerId"),
                given.number(Common.STATUS, -1), given.ref("ProcessInstanceId"))).created());
    }
}
