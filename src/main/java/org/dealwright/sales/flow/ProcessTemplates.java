package org.dealwright.sales.flow;

import static org.dealwright.work.process.Category.APPROVAL;
import static org.dealwright.work.process.Category.CLOSE;
import static org.dealwright.work.process.Category.DEVELOP;
import static org.dealwright.work.process.Category.IDENTIFY;
import static org.dealwright.work.process.Category.PROPOSE;
import static org.dealwright.work.process.Category.QUALIFY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Ids;
import org.dealwright.work.process.Branch;
import org.dealwright.work.process.Category;
import org.dealwright.work.process.Condition;
import org.dealwright.work.process.Definitions;
import org.dealwright.work.process.Drawing;
import org.dealwright.work.process.Label;
import org.dealwright.work.process.Stage;
import org.dealwright.work.process.Step;
import org.dealwright.work.process.Way;

/** The ways of selling that a company may begin its own drawing with: those of the seeds (lead-to-opportunity §1) and the stock processes. */
@Component
public final class ProcessTemplates {
    private static final String LARGE = "100000";
    private final Definitions definitions;

    ProcessTemplates(Definitions definitions) {
        this.definitions = definitions;
    }

    /**
     * One way of selling.
     *
     * @param key its words are {@code template.KEY} and {@code template.KEY.text}
     */
    public record Template(String key, Drawing drawing) {
        public String begins() {
            return drawing.stages().getFirst().type();
        }
    }

    /** Fresh at every call: no two drawings share the id of a stage. */
    public List<Template> all() {
        var all = new ArrayList<>(List.of(distributor(), proposal(), retail(), negotiation()));
        definitions.stock().forEach(stock -> all.add(new Template(stock.instances(), Drawing.of(stock).copy(DrawnProcess.TYPE.name(), Ids::next))));
        return all;
    }

    /** A distributor of parts: an enquiry, parts and prices, then the documents. */
    private static Template distributor() {
        return straight("distributor", stage("enquiry", QUALIFY, "lead", "companyname", "emailaddress1", "description", "budgetamount"),
                stage("parts", DEVELOP, "opportunity", "customerneed", "estimatedvalue", "estimatedclosedate"),
                stage("quoted", PROPOSE, "quote", "effectiveto"), stage("ordered", CLOSE, "salesorder", "requestdeliveryby"),
                stage("billed", CLOSE, "invoice", "duedate"));
    }

    /** Software made to order: a request for proposal is answered, and the answer approved before it goes out. */
    private static Template proposal() {
        return straight("proposal", stage("rfp", IDENTIFY, "opportunity", "customerneed", "finaldecisiondate"),
                stage("team", QUALIFY, "opportunity", "identifypursuitteam", "identifycompetitors"),
                stage("response", DEVELOP, "opportunity", "proposedsolution", "developproposal"),
                insisting(stage("approval", APPROVAL, "opportunity", "completeinternalreview")),
                stage("sent", PROPOSE, "opportunity", "presentproposal"), stage("outcome", CLOSE, "opportunity", "filedebrief"));
    }

    /** A short sale to a person. */
    private static Template retail() {
        return straight("retail", stage("visit", QUALIFY, "opportunity", "parentcontactid", "customerneed"),
                stage("offer", PROPOSE, "opportunity", "estimatedvalue"), stage("decision", CLOSE, "opportunity", "sendthankyounote"));
    }

    /** A long sale to a company: meetings, prices negotiated, and where much is at stake a contract that somebody approves. */
    private static Template negotiation() {
        var first = stage("interest", QUALIFY, "lead", "companyname", "purchasetimeframe", "budgetamount", "decisionmaker");
        var meetings = stage("meetings", DEVELOP, "opportunity", "customerneed", "identifycustomercontacts", "identifycompetitors");
        var prices = stage("prices", PROPOSE, "opportunity", "proposedsolution", "estimatedvalue");
        var approval = insisting(stage("contractapproval", APPROVAL, "opportunity", "completeinternalreview"));
        var contract = stage("contract", CLOSE, "opportunity", "completefinalproposal", "finaldecisiondate");
        var large = new Branch(false, List.of(new Condition("estimatedvalue", Condition.Test.AT_LEAST, LARGE)), approval.id());
        return new Template("negotiation", new Drawing(Label.text("template.negotiation"), DrawnProcess.TYPE.name(), List.of(
                first.going(Way.to(meetings.id())), meetings.going(Way.to(prices.id())), prices.going(new Way(List.of(large), contract.id())),
                approval.going(Way.to(contract.id())), contract), Set.of()));
    }

    private static Template straight(String key, Stage... stages) {
        var linked = new ArrayList<Stage>();
        for (var at = 0; at < stages.length; at++) {
            linked.add(at + 1 < stages.length ? stages[at].going(Way.to(stages[at + 1].id())) : stages[at]);
        }
        return new Template(key, new Drawing(Label.text("template." + key), DrawnProcess.TYPE.name(), linked, Set.of()));
    }

    /** The same stage with more steps, asked for and not required. */
    static Stage asking(Stage stage, List<String> columns) {
        var steps = new ArrayList<>(stage.steps());
        columns.forEach(column -> steps.add(step(stage.type(), column)));
        return new Stage(stage.id(), stage.label(), stage.category(), stage.type(), steps, stage.onward(), stage.entering(), stage.leaving());
    }

    static Stage insisting(Stage stage) {
        return new Stage(stage.id(), stage.label(), stage.category(), stage.type(), stage.steps().stream().map(Step::insisting).toList(), stage.onward(),
                stage.entering(), stage.leaving());
    }

    static Stage stage(String key, Category category, String type, String... columns) {
        return new Stage(Ids.next(), Label.text("stage." + key), category, type, Arrays.stream(columns)
                .map(column -> step(type, column)).toList(), Way.END, List.of(), List.of());
    }

    private static Step step(String type, String column) {
        return new Step(Label.text("column." + type + "." + column), column, false);
    }

    /** An empty board for records of a type. */
    public static Drawing empty(Label name, String type, Label first) {
        return new Drawing(name, DrawnProcess.TYPE.name(), List.of(new Stage(Ids.next(), first, QUALIFY, type, List.of(), Way.END, List.of(), List.of())), Set.of());
    }

    /** Another drawing like this one, with stages of its own. */
    public static Drawing copy(Drawing drawing, Label name) {
        return drawing.copy(DrawnProcess.TYPE.name(), Ids::next).named(name);
    }
}
