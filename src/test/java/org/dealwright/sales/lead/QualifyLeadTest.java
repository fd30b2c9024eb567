package org.dealwright.sales.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.ActionError;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.QualifyLead.Input;
import org.dealwright.sales.opportunity.LeadToOpportunitySalesProcess;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.opportunity.OpportunitySalesProcess;
import org.dealwright.sales.opportunity.SalesProcesses;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;
import org.dealwright.work.process.MoveStage;
import org.dealwright.work.process.Stage;

/** The contract of lead-to-opportunity §6.3, case by case. */
@WithWorld
class QualifyLeadTest {
    private static final List<Stage> STAGES = SalesProcesses.LEAD_TO_OPPORTUNITY.stages();

    @Test
    void makesAccountContactAndOpportunity(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE));

        var created = qualify(world, Input.of(lead.id()));

        assertThat(created).extracting(Ref::type).containsExactly("account", "contact", "opportunity");
        var account = world.row(created.get(0));
        var contact = world.row(created.get(1));
        var opportunity = world.row(created.get(2));
        assertThat(account.get(Account.NAME)).isEqualTo("Fjordheim AS");
        assertThat(account.get(Account.PRIMARY_CONTACT)).isEqualTo(contact.ref());
        assertThat(contact.get(Contact.NAME.full())).isEqualTo("Ann Lee");
        assertThat(contact.get(Contact.COMPANY)).isEqualTo(account.ref());
        assertThat(opportunity.get(Opportunity.TOPIC)).isEqualTo("Heat pumps");
        assertThat(opportunity.get(Opportunity.CUSTOMER)).isEqualTo(account.ref());
        assertThat(opportunity.get(Opportunity.ACCOUNT)).isEqualTo(account.ref());
        assertThat(opportunity.get(Opportunity.CONTACT)).isEqualTo(contact.ref());
        assertThat(List.of(account.require(Account.LEAD), contact.require(Contact.LEAD),
                opportunity.require(Opportunity.ORIGINATING_LEAD))).containsOnly(lead);
    }

    @Test
    void closesTheLeadAndLinksItToWhatCameOfIt(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE));

        var created = qualify(world, Input.of(lead.id()));

        var row = world.row(lead);
        assertThat(row.get(Lead.TYPE.state())).isEqualTo(Lead.State.QUALIFIED.number());
        assertThat(row.get(Lead.TYPE.status())).isEqualTo(Lead.WAS_QUALIFIED);
        assertThat(List.of(row.require(Lead.ACCOUNT), row.require(Lead.CONTACT), row.require(Lead.OPPORTUNITY))).isEqualTo(created);
    }

    @Test
    void copiesWhatTheMappingSays(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE).set(Lead.PHONE, "+47 22 33 44 55").set(Lead.EMAIL, "ann@fjordheim.example")
                .set(Lead.ADDRESS.city(), "Bergen").set(Lead.BUDGET, new BigDecimal("50000")).set(Lead.VALUE, new BigDecimal("48000.50"))
                .set(Lead.CLOSES_ON, LocalDate.of(2031, 5, 6)).set(Lead.TIMEFRAME, 1).set(Lead.DECISION_MAKER, true)
                .set(Lead.DESCRIPTION, "Wants ten").set(Lead.PREFERENCES.noPhone(), true)
                .set(Lead.FOLLOW_UP_QUALIFY, LocalDate.of(2031, 4, 1)).set(Lead.TYPE.currency(), world.currency("NOK")));

        var created = qualify(world, Input.of(lead.id()));

        var account = world.row(created.get(0));
        assertThat(account.get(Account.PHONE)).isEqualTo("+47 22 33 44 55");
        assertThat(account.get(Account.ADDRESS_PHONE)).isEqualTo("+47 22 33 44 55");
        assertThat(account.get(Account.ADDRESS.composite())).isEqualTo("Bergen");
        var contact = world.row(created.get(1));
        assertThat(contact.get(Contact.PHONE)).isEqualTo("+47 22 33 44 55");
        assertThat(contact.get(Contact.MANAGER_PHONE)).isNull();
        assertThat(contact.get(Contact.EMAIL)).isEqualTo("ann@fjordheim.example");
        assertThat(contact.get(Contact.PREFERENCES.noPhone())).isTrue();
        var opportunity = world.row(created.get(2));
        assertThat(opportunity.get(Opportunity.BUDGET)).isEqualByComparingTo("50000");
        assertThat(opportunity.get(Opportunity.ESTIMATED_REVENUE)).isEqualByComparingTo("48000.50");
        assertThat(opportunity.get(Opportunity.ESTIMATED_CLOSE)).isEqualTo("2031-05-06");
        assertThat(opportunity.get(Opportunity.TIMEFRAME)).isEqualTo(1);
        assertThat(opportunity.get(Opportunity.DECISION_MAKER)).isTrue();
        assertThat(opportunity.get(Opportunity.DESCRIPTION)).isEqualTo("Wants ten");
        assertThat(opportunity.get(Opportunity.FOLLOW_UP_QUALIFY)).isEqualTo("2031-03-31T22:00:00Z");
        assertThat(opportunity.get(Opportunity.CURRENCY)).isEqualTo(world.currency("NOK"));
    }

    @Test
    void everythingBelongsToWhoQualifies(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE).set(Lead.TYPE.owner(), world.ref(Who.SALESPERSON)));

        var created = world.as(Who.ADMIN).run(QualifyLead.class, Input.of(lead.id())).created();

        assertThat(created).allSatisfy(ref -> assertThat(world.row(ref).get(world.row(ref).type().owner()))
                .isEqualTo(world.ref(Who.ADMIN)));
        assertThat(world.row(lead).get(Lead.TYPE.owner())).isEqualTo(world.ref(Who.SALESPERSON));
    }

    @Test
    void usesTheAccountAndContactThatTheLeadNames(World world) {
        var account = world.has(Values.of(Account.TYPE).set(Account.NAME, "Old friend"));
        var contact = world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Known"));
        var lead = annLee(world, Values.of(Lead.TYPE).set(Lead.ACCOUNT, account).set(Lead.CONTACT, contact));

        var created = qualify(world, Input.of(lead.id()));

        assertThat(created).extracting(Ref::type).containsExactly("opportunity");
        assertThat(world.row(created.getFirst()).get(Opportunity.CUSTOMER)).isEqualTo(account);
        assertThat(world.row(account).get(Account.PRIMARY_CONTACT)).isNull();
        assertThat(world.row(account).get(Account.LEAD)).isNull();
    }

    @Test
    void aKnownContactAloneIsTheCustomer(World world) {
        var contact = world.has(Values.of(Contact.TYPE).set(Contact.NAME.last(), "Known"));
        var lead = annLee(world, Values.of(Lead.TYPE).set(Lead.CONTACT, contact));

        var created = qualify(world, new Input(lead.id(), false, true, true, null, null, -1, null));

        assertThat(world.row(created.getFirst()).get(Opportunity.CUSTOMER)).isEqualTo(contact);
    }

    @Test
    void makesNoAccountWithoutACompany(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE).set(Lead.COMPANY, " "));

        var created = qualify(world, Input.of(lead.id()));

        assertThat(created).extracting(Ref::type).containsExactly("contact", "opportunity");
        assertThat(world.row(created.get(1)).get(Opportunity.CUSTOMER)).isEqualTo(created.get(0));
    }

    @Test
    void anOpportunityWithoutAnyCustomerIsRefusedAndNothingIsMade(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE));

        var attempt = world.as(Who.SALESPERSON).attempting(QualifyLead.class,
                new Input(lead.id(), false, false, true, null, null, -1, null));

        assertThat(attempt).isRefusedWith(LeadError.QUALIFIED_WITHOUT_CUSTOMER);
        assertThat(world.row(lead).get(Lead.TYPE.state())).isEqualTo(Lead.State.OPEN.number());
    }

    @Test
    void anotherCustomerMayBeNamed(World world) {
        var bank = world.has(Values.of(Account.TYPE).set(Account.NAME, "The bank that pays"));
        var lead = annLee(world, Values.of(Lead.TYPE));

        var created = qualify(world, new Input(lead.id(), true, true, true, null, bank, -1, null));

        assertThat(world.row(created.get(2)).get(Opportunity.CUSTOMER)).isEqualTo(bank);
        assertThat(world.row(created.get(2)).get(Opportunity.ACCOUNT)).isEqualTo(bank);
    }

    @Test
    void aCustomerIsAnAccountOrContactAndACurrencyIsACurrency(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE));
        var seller = world.as(Who.SALESPERSON);

        assertThat(seller.attempting(QualifyLead.class, new Input(lead.id(), true, true, true, null, lead, -1, null)))
                .isRefusedWith(SchemaError.VALUE_WRONG_TARGET).at("OpportunityCustomerId");
        assertThat(seller.attempting(QualifyLead.class, new Input(lead.id(), true, true, true, lead, null, -1, null)))
                .isRefusedWith(SchemaError.VALUE_WRONG_TARGET).at("OpportunityCurrencyId");
        assertThat(seller.attempting(QualifyLead.class, new Input(lead.id(), true, true, true,
                new Ref("transactioncurrency", UUID.randomUUID()), null, -1, null)))
                .isRefusedWith(ActionError.CURRENCY_UNKNOWN);
    }

    @Test
    void amountsAreToldInTheCurrencyThatIsChosen(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE).set(Lead.TYPE.currency(), world.currency("EUR"))
                .set(Lead.VALUE, new BigDecimal("100")));

        var created = qualify(world, new Input(lead.id(), true, true, true, world.currency("NOK"), null, -1, null));

        assertThat(world.row(created.get(2)).get(Opportunity.ESTIMATED_REVENUE)).isEqualByComparingTo("1150");
        assertThat(world.row(created.get(2)).get(Opportunity.CURRENCY)).isEqualTo(world.currency("NOK"));
    }

    @Test
    void aClosedLeadIsRefused(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE));
        qualify(world, Input.of(lead.id()));

        assertThat(world.as(Who.SALESPERSON).attempting(QualifyLead.class, Input.of(lead.id())))
                .isRefusedWith(LeadError.LEAD_ALREADY_CLOSED);
    }

    @Test
    void aReasonOfDisqualificationClosesTheLeadSoAndMakesNothing(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE));

        var created = qualify(world, new Input(lead.id(), true, true, true, null, null, Lead.NO_LONGER_INTERESTED, null));

        assertThat(created).isEmpty();
        assertThat(world.row(lead).get(Lead.TYPE.state())).isEqualTo(Lead.State.DISQUALIFIED.number());
        assertThat(world.row(lead).get(Lead.TYPE.status())).isEqualTo(Lead.NO_LONGER_INTERESTED);
    }

    @Test
    void aStatusThatIsNoneIsRefused(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE));
        var seller = world.as(Who.SALESPERSON);

        assertThat(seller.attempting(QualifyLead.class, new Input(lead.id(), true, true, true, null, null, 99, null)))
                .isRefusedWith(ActionError.REASON_NOT_OF_STATE);
        assertThat(seller.attempting(QualifyLead.class, new Input(lead.id(), true, true, true, null, null, Lead.NEW, null)))
                .isRefusedWith(ActionError.REASON_NOT_OF_STATE);
    }

    @Test
    void theProcessGoesOnWithTheOpportunity(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE));
        var before = process(world, lead);

        var created = qualify(world, new Input(lead.id(), true, true, true, null, null, -1, before.ref()));

        var after = world.row(before.ref());
        var opportunity = world.row(created.get(2));
        assertThat(before.get(LeadToOpportunitySalesProcess.COLUMNS.activeStage())).isEqualTo(STAGES.get(0).id());
        assertThat(after.get(LeadToOpportunitySalesProcess.COLUMNS.activeStage())).isEqualTo(STAGES.get(1).id());
        assertThat(after.get(LeadToOpportunitySalesProcess.COLUMNS.path())).isEqualTo(STAGES.get(0).id() + "," + STAGES.get(1).id());
        assertThat(after.get(LeadToOpportunitySalesProcess.OPPORTUNITY)).isEqualTo(opportunity.ref());
        assertThat(opportunity.get(Opportunity.PHASE)).isEqualTo("2-Develop");
        assertThat(opportunity.get(Opportunity.STAGE)).isEqualTo(Opportunity.DEVELOP);
        assertThat(world.asSystem().read().rows(Query.of(OpportunitySalesProcess.TYPE)
                .where(Predicate.pointsAt(OpportunitySalesProcess.OPPORTUNITY, opportunity.id())))).isEmpty();
    }

    @Test
    void withoutAnOpportunityTheProcessStays(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE));

        var created = qualify(world, new Input(lead.id(), true, true, false, null, null, -1, null));

        assertThat(created).hasSize(2);
        assertThat(world.row(lead).get(Lead.TYPE.state())).isEqualTo(Lead.State.QUALIFIED.number());
        assertThat(process(world, lead).get(LeadToOpportunitySalesProcess.COLUMNS.activeStage())).isEqualTo(STAGES.get(0).id());
    }

    @Test
    void theProcessOfAnotherLeadIsRefused(World world) {
        var other = process(world, annLee(world, Values.of(Lead.TYPE)));
        var lead = annLee(world, Values.of(Lead.TYPE));

        var attempt = world.as(Who.SALESPERSON).attempting(QualifyLead.class,
                new Input(lead.id(), true, true, true, null, null, -1, other.ref()));

        assertThat(attempt).isRefusedWith(LeadError.PROCESS_OF_ANOTHER_LEAD);
    }

    @Test
    void onlyQualifyingLeadsTheProcessToTheOpportunity(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE));
        var attempt = world.as(Who.SALESPERSON).attempting(MoveStage.class,
                new MoveStage.Input(process(world, lead).ref(), STAGES.get(1).id()));

        assertThat(attempt).isRefusedWith(LeadError.STAGE_NEEDS_QUALIFICATION);
    }

    @Test
    void aReactivatedLeadIsQualifiedAgainWithTheSameAccountAndContact(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE));
        var first = qualify(world, Input.of(lead.id()));
        world.as(Who.SALESPERSON).run(ReactivateLead.class, ReactivateLead.Input.of(lead.id()));

        var second = qualify(world, Input.of(lead.id()));

        assertThat(second).extracting(Ref::type).containsExactly("opportunity");
        assertThat(world.row(second.getFirst()).get(Opportunity.CUSTOMER)).isEqualTo(first.getFirst());
        assertThat(process(world, lead).get(LeadToOpportunitySalesProcess.OPPORTUNITY)).isEqualTo(first.get(2));
        assertThat(world.asSystem().read().rows(Query.of(OpportunitySalesProcess.TYPE)
                .where(Predicate.pointsAt(OpportunitySalesProcess.OPPORTUNITY, second.getFirst().id())))).singleElement()
                .satisfies(own -> assertThat(own.get(OpportunitySalesProcess.COLUMNS.activeStage()))
                        .isEqualTo(SalesProcesses.OPPORTUNITY.stages().get(1).id()));
    }

    @Test
    void theDecisionsOfTheFirstStageSurvive(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE).set(Lead.PURCHASE_PROCESS, 1).set(Lead.NEED, 0).set(Lead.BUDGET_STATUS, 2));

        var opportunity = world.row(qualify(world, Input.of(lead.id())).get(2));

        assertThat(List.of(opportunity.require(Opportunity.PURCHASE_PROCESS), opportunity.require(Opportunity.NEED),
                opportunity.require(Opportunity.BUDGET_STATUS)))
                .containsExactly(1, 0, 2);
    }

    @Test
    void takesNoMoreThanTwentyStatements(World world) {
        var lead = annLee(world, Values.of(Lead.TYPE));
        qualify(world, Input.of(annLee(world, Values.of(Lead.TYPE)).id()));

        var statements = world.statements(() -> qualify(world, Input.of(lead.id())));

        assertThat(statements).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void makingALeadTakesNoMoreThanEightStatements(World world) {
        annLee(world, Values.of(Lead.TYPE));

        var statements = world.statements(() -> world.as(Who.SALESPERSON).run(CreateRecord.class,
                Values.of(Lead.TYPE).set(Lead.TOPIC, "Heat pumps").set(Lead.NAME.last(), "Lee").set(Lead.COMPANY, "Fjordheim AS")));

        assertThat(statements).hasSizeLessThanOrEqualTo(8);
    }

    private static Ref annLee(World world, Values more) {
        return world.has(more.fill(Lead.TOPIC, "Heat pumps").fill(Lead.NAME.first(), "Ann").fill(Lead.NAME.last(), "Lee")
                .fill(Lead.COMPANY, "Fjordheim AS"));
    }

    private static List<Ref> qualify(World world, Input input) {
        return world.as(Who.SALESPERSON).run(QualifyLead.class, input).created();
    }

    private static Row process(World world, Ref lead) {
        return world.asSystem().read().first(Query.of(LeadToOpportunitySalesProcess.TYPE)
                .where(Predicate.pointsAt(LeadToOpportunitySalesProcess.LEAD, lead.id()))).orElseThrow();
    }
}
