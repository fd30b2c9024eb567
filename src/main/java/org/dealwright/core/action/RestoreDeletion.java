package org.dealwright.core.action;

import java.util.UUID;

import org.springframework.stereotype.Component;

/** All rows of one deletion back from the recycle bin; for who deleted them and for administrators. */
@Component
public final class RestoreDeletion implements Action<UUID, Integer> {
    @Override
    public String name() {
        return "Restore";
    }

    @Override
    public Integer perform(UUID deletion, Records records) {
        return records.restore(deletion);
    }
}
