package org.dealwright.work.automation;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.ErrorCode;
import org.dealwright.core.schema.Feature;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;
import org.dealwright.work.activity.Task;
import org.dealwright.work.process.StageActs;

/** A task regarding the record, for its owner: {@code subject}, and {@code days} until it is due. */
@Component
final class CreateTask implements StageActs {
    static final String SUBJECT = "subject", DAYS = "days";
    private static final int LATEST = 3650;

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public @Nullable ErrorCode flaw(Map<String, String> settings, RecordType type) {
        return !type.has(Feature.ACTIVITIES) ? AutomationError.TASK_NOT_ON_TYPE
                : settings.getOrDefault(SUBJECT, "").isBlank() ? AutomationError.TASK_WITHOUT_SUBJECT
                : days(settings) < 0 ? AutomationError.TASK_DAYS_NO_NUMBER : null;
    }

    @Override
    public void perform(Map<String, String> settings, Row record, Records records) {
        var values = Values.of(Task.TYPE).set(Task.COMMON.subject(), settings.getOrDefault(SUBJECT, "")).set(Task.COMMON.regarding(), record.ref())
                .set(Task.COMMON.due(), records.now().plus(Duration.ofDays(Math.max(0, days(settings)))));
        if (record.type().owned()) {
            values.set(Task.TYPE.owner(), record.require(record.type().owner()));
        }
        records.create(values);
    }

    /** -1 when it is no number of days. */
    private static int days(Map<String, String> settings) {
        try {
            var days = Integer.parseInt(settings.getOrDefault(DAYS, "0").strip());
            return days > LATEST ? -1 : days;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
