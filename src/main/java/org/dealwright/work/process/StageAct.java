package org.dealwright.work.process;

import java.util.Map;

/**
 * Something that is done by itself when a stage is entered or left.
 *
 * @param kind names the {@link StageActs} that does it
 * @param settings what that one needs to know, by names of its own
 */
public record StageAct(String kind, Map<String, String> settings) {
    public StageAct {
        settings = Map.copyOf(settings);
    }
}
