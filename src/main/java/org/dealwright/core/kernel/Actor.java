package org.dealwright.core.kernel;

import java.time.ZoneId;
import java.util.UUID;

/** Who asks, through which door, in which language and time zone. Every read and write carries one. */
public sealed interface Actor {
    UUID user();

    Door door();

    Language language();

    ZoneId zone();

    /** A person, or a program that acts as one. */
    record Person(UUID user, Door door, Language language, ZoneId zone) implements Actor {
    }

    /** The product itself: migrations, set-up and jobs. It may do everything and is named so in the history. */
    record System(Door door) implements Actor {
        /** The user that stands for the product in createdby and modifiedby. */
        public static final UUID USER = UUID.fromString("00000000-0000-7000-8000-000000000001");

        @Override
        public UUID user() {
            return USER;
        }

        @Override
        public Language language() {
            return Language.EN;
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("UTC");
        }
    }
}
