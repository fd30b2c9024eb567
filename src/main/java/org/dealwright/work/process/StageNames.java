package org.dealwright.work.process;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.language.Texts;

/** What stages and steps are called: to the one who asks in their language, in stored values in the company's. */
@Component
public final class StageNames {
    private final Texts texts;

    StageNames(Texts texts) {
        this.texts = texts;
    }

    /** A stage with its place, as {@code stepname} keeps it: {@code 2-Develop}. */
    public String numbered(ProcessDefinition process, Stage stage, Records records) {
        var number = records.settings().get(Organization.LANGUAGE);
        var language = Arrays.stream(Language.values()).filter(each -> number != null && each.number() == number).findFirst()
                .orElse(Language.EN);
        return process.numbered(stage, stage.label().in(texts.in(language, ZoneOffset.UTC)));
    }

    public String of(Stage stage, Records records) {
        return stage.label().in(texts.of(records.actor()));
    }

    String of(Collection<Step> steps, Records records) {
        var words = texts.of(records.actor());
        return steps.stream().map(step -> step.label().in(words)).collect(Collectors.joining(", "));
    }
}
