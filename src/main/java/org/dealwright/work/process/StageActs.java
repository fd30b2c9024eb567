package org.dealwright.work.process;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.ErrorCode;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;

/** One kind of things that stages do by themselves: a bean. */
public interface StageActs {
    /** As drawings name it. */
    String kind();

    /** What is wrong with its settings for records of a type; null when nothing is. */
    @Nullable ErrorCode flaw(Map<String, String> settings, RecordType type);

    /**
     * Within the transaction of the move.
     *
     * @param record that the stage is worked on
     */
    void perform(Map<String, String> settings, Row record, Records records);
}
