package org.dealwright.core.kernel;

import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

/** New ids: UUIDv7, so that they sort by the time they were made and fill an index at its end. */
public final class Ids {
    private static final NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochGenerator();

    private Ids() {
    }

    public static UUID next() {
        return TIME_ORDERED.generate();
    }
}
