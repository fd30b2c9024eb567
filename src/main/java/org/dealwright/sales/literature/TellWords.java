package org.dealwright.sales.literature;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** An item knows the words of its file, and its literature those of all its newest ones. */
@Component
final class TellWords implements Action<TellWords.Input, UUID> {
    record Input(UUID item, String words) {
    }

    @Override
    public UUID perform(Input input, Records records) {
        records.hold(SalesLiteratureItem.TYPE, Predicate.is(SalesLiteratureItem.TYPE, input.item())).forEach(item -> {
            records.follow(item, Values.of(SalesLiteratureItem.TYPE).set(SalesLiteratureItem.WORDS, orNothing(input.words())));
            gather(item.require(SalesLiteratureItem.LITERATURE).id(), records);
        });
        return input.item();
    }

    static void gather(UUID literature, Records records) {
        var words = FileText.words(newest(literature, records), SalesLiteratureItem.MOST_WORDS);
        records.hold(SalesLiterature.TYPE, Predicate.is(SalesLiterature.TYPE, literature)).forEach(row ->
                records.follow(row, Values.of(SalesLiterature.TYPE).set(SalesLiterature.WORDS, orNothing(words))));
    }

    private static List<String> newest(UUID literature, Records records) {
        return records.unguarded(Query.of(SalesLiteratureItem.TYPE).select(SalesLiteratureItem.WORDS)
                .where(Predicate.pointsAt(SalesLiteratureItem.LITERATURE, literature)).where(new Predicate.IsEmpty(Path.of(SalesLiteratureItem.REPLACED_BY))))
                .stream().map((Row item) -> item.get(SalesLiteratureItem.WORDS)).filter(Objects::nonNull).map(String.class::cast).toList();
    }

    private static @Nullable String orNothing(String words) {
        return words.isEmpty() ? null : words;
    }
}
