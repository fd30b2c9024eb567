package org.dealwright.core.store;

import java.time.Instant;
import java.util.UUID;

import org.dealwright.core.kernel.Actor;

/** Under what a set of writes goes into the history: who, by which verb, in which action, when. Instants are kept to the second. */
public record Stamp(UUID action, String verb, Actor actor, Instant at) {
}
