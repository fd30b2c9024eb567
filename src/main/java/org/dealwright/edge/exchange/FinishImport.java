package org.dealwright.edge.exchange;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** The last line is done, or the file can't be read on. After a dry run the file is as it was, with the counts of what would be. */
@Component
final class FinishImport implements Action<FinishImport.Input, Integer> {
    private static final int LONGEST = 2000;

    /** @param trouble why the file could not be read to its end; null when it was */
    record Input(UUID file, @Nullable String trouble) {
    }

    @Override
    public Integer perform(Input input, Records records) {
        records.hold(Import.TYPE, Predicate.is(Import.TYPE, input.file())).forEach(row -> records.follow(row, values(row, input.trouble(), records)));
        return 1;
    }

    private static Values values(Row row, @Nullable String trouble, Records records) {
        var rehearsed = Boolean.TRUE.equals(row.get(Import.DRY_RUN));
        var values = Values.of(Import.TYPE).set(Import.TYPE.status(), rehearsed ? Import.SUBMITTED : trouble == null ? Import.COMPLETED : Import.FAILED)
                .set(Import.COMPLETED_ON, records.now());
        return trouble == null ? values.set(Import.TOTAL, done(row)) : values.set(Import.MESSAGE, trouble.substring(0, Math.min(trouble.length(), LONGEST)));
    }

    private static int done(Row row) {
        return number(row.get(Import.CREATED)) + number(row.get(Import.UPDATED)) + number(row.get(Import.SKIPPED)) + number(row.get(Import.FAILURES));
    }

    private static int number(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
