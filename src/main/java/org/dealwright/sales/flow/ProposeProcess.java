package org.dealwright.sales.flow;

import static org.dealwright.work.process.Category.APPROVAL;
import static org.dealwright.work.process.Category.CLOSE;
import static org.dealwright.work.process.Category.PROPOSE;
import static org.dealwright.work.process.Category.QUALIFY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.dealwright.sales.flow.Answers.Beginning;
import org.dealwright.sales.flow.Answers.Closing;
import org.dealwright.sales.flow.Answers.Customers;
import org.dealwright.sales.flow.Answers.Ending;
import org.dealwright.sales.flow.Answers.Need;
import org.dealwright.sales.flow.ProcessTemplates.Template;
import org.dealwright.work.process.Drawing;
import org.dealwright.work.process.Stage;
import org.dealwright.work.process.Way;

/** Chooses the way of selling that is nearest to what a company says of itself, and fits it: what is not needed goes, what is missing comes. */
@Component
public final class ProposeProcess {
    private static final String DEAL = "opportunity";
    private static final Map<String, List<String>> SPEAKING_FOR = Map.of(
            "distributor", List.of("COMPANIES", "INVOICE", "CALL", "OFFER", "QUOTE"),
            "proposal", List.of("TENDER", "TENDER", "COMPANIES", "APPROVAL", "COMPETITORS"),
            "retail", List.of("PEOPLE", "PEOPLE", "VISIT", "OFFER", "CUSTOMER"),
            "negotiation", List.of("NEGOTIATION", "NEGOTIATION", "CONTRACT", "CONTRACT", "MEETINGS", "COMPANIES", "CAMPAIGN", "INTEREST"));
    private final ProcessTemplates templates;

    ProposeProcess(ProcessTemplates templates) {
        this.templates = templates;
    }

    /**
     * What is proposed.
     *
     * @param template the key of the way of selling that it began with
     * @param because the answers that speak for it, as words know them: {@code flow.guide.because.TENDER}
     * @param fitted what was changed in it, likewise: {@code flow.guide.fitted.approval}
     */
    public record Proposal(String template, List<String> because, List<String> fitted, Drawing drawing) {
    }

    public Proposal of(Answers answers) {
        var said = said(answers);
        var chosen = templates.all().stream().filter(template -> SPEAKING_FOR.containsKey(template.key()))
                .max(Comparator.comparingLong(template -> weight(template, said))).orElseThrow();
        var because = SPEAKING_FOR.getOrDefault(chosen.key(), List.of()).stream().distinct().filter(said::contains).toList();
        var fitted = new ArrayList<String>();
        var drawing = fit(chosen.drawing(), answers, fitted);
        return new Proposal(chosen.key(), because, fitted, drawing);
    }

    private static long weight(Template template, List<String> said) {
        return SPEAKING_FOR.getOrDefault(template.key(), List.of()).stream().filter(said::contains).count();
    }

    private static List<String> said(Answers answers) {
        var said = new ArrayList<>(List.of(answers.begins().name(), answers.ends().name(), answers.opening().name(), answers.closing().name()));
        if (answers.customers() == Customers.BOTH) {
            said.addAll(List.of(Customers.COMPANIES.name(), Customers.PEOPLE.name()));
        } else {
            said.add(answers.customers().name());
        }
        answers.needs().forEach(need -> said.add(need.name()));
        return said;
    }

    private static Drawing fit(Drawing template, Answers answers, List<String> fitted) {
        var drawing = beginning(template, answers, fitted);
        drawing = approval(drawing, answers, fitted);
        drawing = ending(drawing, answers, fitted);
        return steps(drawing, answers, fitted);
    }

    private static Drawing beginning(Drawing drawing, Answers answers, List<String> fitted) {
        var first = drawing.stages().getFirst();
        if (answers.begins() == Beginning.CUSTOMER && first.type().equals("lead")) {
            fitted.add("nolead");
            return drawing.without(first.id());
        }
        if (answers.begins() == Beginning.INTEREST && first.type().equals(DEAL)) {
            fitted.add("lead");
            return drawing.before(first.id(), ProcessTemplates.stage("interest", QUALIFY, "lead", "companyname", "purchasetimeframe", "budgetamount"));
        }
        return drawing;
    }

    private static Drawing approval(Drawing drawing, Answers answers, List<String> fitted) {
        var approvals = drawing.stages().stream().filter(stage -> stage.category() == APPROVAL).toList();
        if (!answers.needs(Need.APPROVAL) && !approvals.isEmpty()) {
            fitted.add("noapproval");
            var without = approvals.stream().map(Stage::id).reduce(drawing, Drawing::without, (one, _) -> one);
            return without.with(without.stages().stream().map(stage -> stage.going(unforked(stage.onward()))).toList());
        }
        if (answers.needs(Need.APPROVAL) && approvals.isEmpty()) {
            fitted.add("approval");
            var approval = ProcessTemplates.insisting(ProcessTemplates.stage("approval", APPROVAL, DEAL, "completeinternalreview"));
            var deals = drawing.stages().stream().filter(stage -> stage.type().equals(DEAL)).toList();
            return deals.size() > 1 ? drawing.before(deals.getLast().id(), approval) : drawing.behind(deals.getLast().id(), approval);
        }
        return drawing;
    }

    /** Without branches that lead where it goes anyway. */
    private static Way unforked(Way way) {
        return new Way(way.branches().stream().filter(branch -> !Objects.equals(branch.to(), way.otherwise())).toList(), way.otherwise());
    }

    /** The documents that follow the decision, or none of them. */
    private static Drawing ending(Drawing drawing, Answers answers, List<String> fitted) {
        var has = drawing.stages().stream().anyMatch(stage -> stage.type().equals("invoice"));
        var result = drawing;
        if (answers.ends() == Ending.DECISION && has) {
            fitted.add("nodocuments");
            for (var stage : drawing.stages()) {
                result = stage.type().equals("salesorder") || stage.type().equals("invoice") ? result.without(stage.id()) : result;
            }
        } else if (answers.ends() == Ending.INVOICE && !has) {
            fitted.add("documents");
            var ordered = ProcessTemplates.stage("ordered", CLOSE, "salesorder", "requestdeliveryby");
            result = result.behind(result.stages().getLast().id(), ordered).behind(ordered.id(), ProcessTemplates.stage("billed", CLOSE, "invoice", "duedate"));
        }
        return quote(result, answers, fitted);
    }

    private static Drawing quote(Drawing drawing, Answers answers, List<String> fitted) {
        var quotes = drawing.stages().stream().filter(stage -> stage.type().equals("quote")).toList();
        if (!answers.needs(Need.QUOTE) && !quotes.isEmpty()) {
            fitted.add("noquote");
            return quotes.stream().map(Stage::id).reduce(drawing, Drawing::without, (one, _) -> one);
        }
        if (answers.needs(Need.QUOTE) && quotes.isEmpty()) {
            fitted.add("quote");
            var last = drawing.stages().stream().filter(stage -> stage.type().equals(DEAL)).toList().getLast();
            return drawing.behind(last.id(), ProcessTemplates.stage("quoted", PROPOSE, "quote", "effectiveto"));
        }
        return drawing;
    }

    private static Drawing steps(Drawing drawing, Answers answers, List<String> fitted) {
        var asked = new ArrayList<String>();
        if (answers.needs(Need.MEETINGS)) {
            asked.add("scheduleproposalmeeting");
        }
        if (answers.needs(Need.COMPETITORS)) {
            asked.add("identifycompetitors");
        }
        if (answers.closing() == Closing.CONTRACT) {
            asked.add("finaldecisiondate");
        }
        asked.removeIf(column -> drawing.stages().stream().anyMatch(stage -> stage.steps().stream().anyMatch(step -> step.column().equals(column))));
        if (asked.isEmpty()) {
            return drawing;
        }
        fitted.add("steps");
        var first = drawing.stages().stream().filter(stage -> stage.type().equals(DEAL)).findFirst().orElseThrow();
        return drawing.changing(first.id(), stage -> ProcessTemplates.asking(stage, asked));
    }
}
