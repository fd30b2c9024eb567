package org.dealwright.sales.quote;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Draft;
import org.dealwright.core.action.Records;
import org.dealwright.core.action.Rule;
import org.dealwright.core.company.Organization;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Numbers;

/**
 * New documents get a number such as QUO-01000-X4K9ZT, unless they bring one. The company may let the numbers start higher, never lower.
 */
@Component
@Order(DocumentDefaults.FIRST)
final class DocumentNumbers implements Rule {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int USUAL_SUFFIX = 6;
    private final List<TradeDocument> documents;
    private final Numbers numbers;

    DocumentNumbers(List<TradeDocument> documents, Numbers numbers) {
        this.documents = List.copyOf(documents);
        this.numbers = numbers;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type.equals(Organization.TYPE) || documents.stream().anyMatch(document -> document.type().equals(type));
    }

    @Override
    public void before(Draft draft, Records records) {
        documents.stream().filter(document -> document.type().equals(draft.type())).findFirst()
                .ifPresent(document -> number(document, draft, records));
    }

    private void number(TradeDocument document, Draft draft, Records records) {
        var given = draft.value(document.number());
        if (draft.isNew() && (given == null || given.isBlank())) {
            var settings = records.settings();
            var prefix = Objects.requireNonNullElse(settings.get(document.series().prefix()), "");
            var length = Objects.requireNonNullElse(settings.get(Organization.SUFFIX_LENGTH), USUAL_SUFFIX);
            draft.set(document.number(), "%s%05d-%s".formatted(prefix.isEmpty() ? "" : prefix + "-",
                    numbers.next(document.series().sequence()), suffix(length)));
        }
    }

    private static String suffix(int length) {
        return ThreadLocalRandom.current().ints(length, 0, LETTERS.length()).mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    @Override
    public void after(List<Draft> drafts, Records records) {
        if (drafts.getFirst().type().equals(Organization.TYPE)) {
            documents.forEach(document -> drafts.stream().filter(draft -> draft.changes(document.series().start()))
                    .forEach(draft -> numbers.startAt(document.series().sequence(),
                            Objects.requireNonNullElse(draft.value(document.series().start()), 0))));
        }
    }
}
