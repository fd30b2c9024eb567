package org.dealwright.sales.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.language.Texts;
import org.dealwright.sales.flow.Answers.Beginning;
import org.dealwright.sales.flow.Answers.Closing;
import org.dealwright.sales.flow.Answers.Customers;
import org.dealwright.sales.flow.Answers.Ending;
import org.dealwright.sales.flow.Answers.Need;
import org.dealwright.sales.flow.Answers.Opening;
import org.dealwright.work.process.Category;
import org.dealwright.work.process.Soundness;
import org.dealwright.work.process.Stage;

/** A new company answers the six questions of lead-to-opportunity §1 and gets a process that fits. */
@WithWorld
class ProposeProcessTest {
    @Test
    void aDistributorOfPartsGetsDocumentsUpToTheInvoice(World world) {
        var proposal = propose(world, new Answers(Customers.COMPANIES, Beginning.INTEREST, Ending.INVOICE, Opening.CALL, Closing.OFFER, Set.of(Need.QUOTE, Need.MEETINGS)));

        assertThat(proposal.template()).isEqualTo("distributor");
        assertThat(types(proposal)).containsExactly("lead", "opportunity", "quote", "salesorder", "invoice");
    }

    @Test
    void aHouseThatAnswersTendersGetsAnApprovalBeforeSending(World world) {
        var proposal = propose(world, new Answers(Customers.COMPANIES, Beginning.CUSTOMER, Ending.DECISION, Opening.TENDER, Closing.OFFER, Set.of(Need.APPROVAL)));

        assertThat(proposal.template()).isEqualTo("proposal");
        assertThat(proposal.because()).contains("TENDER", "APPROVAL");
        assertThat(proposal.drawing().stages()).anyMatch(stage -> stage.category() == Category.APPROVAL);
    }

    @Test
    void aShopGetsAFewStagesAndALongSaleANegotiation(World world) {
        assertThat(propose(world, new Answers(Customers.PEOPLE, Beginning.CUSTOMER, Ending.DECISION, Opening.VISIT, Closing.OFFER, Set.of())).drawing().stages()).hasSize(3);
        assertThat(propose(world, new Answers(Customers.COMPANIES, Beginning.INTEREST, Ending.DECISION, Opening.CAMPAIGN, Closing.CONTRACT,
                Set.of(Need.MEETINGS, Need.NEGOTIATION, Need.APPROVAL))).template()).isEqualTo("negotiation");
    }

    @Test
    void whatIsNotNeededGoesAndWhatIsMissingComes(World world) {
        var proposal = propose(world, new Answers(Customers.PEOPLE, Beginning.INTEREST, Ending.INVOICE, Opening.VISIT, Closing.OFFER, Set.of(Need.APPROVAL)));

        assertThat(proposal.fitted()).containsExactly("lead", "approval", "documents");
        assertThat(types(proposal)).startsWith("lead").endsWith("salesorder", "invoice");
    }

    @Test
    void whateverIsAnsweredWhatIsProposedCanBePublished(World world) {
        var soundness = world.bean(Soundness.class);
        var words = world.bean(Texts.class).in(Language.EN, ZoneOffset.UTC);

        for (var customers : Customers.values()) {
            for (var begins : Beginning.values()) {
                for (var ends : Ending.values()) {
                    for (var opening : Opening.values()) {
                        for (var closing : Closing.values()) {
                            for (var needs : List.of(EnumSet.noneOf(Need.class), EnumSet.allOf(Need.class), EnumSet.of(Need.QUOTE), EnumSet.of(Need.APPROVAL), EnumSet.of(Need.NEGOTIATION))) {
                                var answers = new Answers(customers, begins, ends, opening, closing, needs);
                                var drawing = propose(world, answers).drawing();
                                assertThat(soundness.of(drawing, drawing.stages().getFirst().type(), words)).as(answers.toString()).isEmpty();
                            }
                        }
                    }
                }
            }
        }
    }

    private static ProposeProcess.Proposal propose(World world, Answers answers) {
        return world.bean(ProposeProcess.class).of(answers);
    }

    private static List<String> types(ProposeProcess.Proposal proposal) {
        return proposal.drawing().stages().stream().map(Stage::type).distinct().toList();
    }
}
