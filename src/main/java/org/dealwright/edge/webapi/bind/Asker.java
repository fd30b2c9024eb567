package org.dealwright.edge.webapi.bind;

import java.time.ZonedDateTime;

import org.dealwright.core.store.Reader;

/**
 * Who asks, and when.
 *
 * @param now in the asker's time zone
 */
public record Asker(Reader reader, ZonedDateTime now) {
}
