package org.dealwright.edge.pages.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import org.jspecify.annotations.Nullable;

import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.work.activity.ActivityPointer;

/** Events as an iCalendar (RFC 5545). Times are UTC; what lasts a whole day is on a day of the reader. */
final class Feed {
    private static final String PRODUCT = "-//Dealwright//Calendar//EN";
    private final Visit visit;

    Feed(Visit visit) {
        this.visit = visit;
    }

    String of(List<Events.Event> events) throws IOException {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(visit.text("work.calendar"));
        events.forEach(event -> calendar.addEvent(entry(event)));
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        }
        return text.toString();
    }

    private VEvent entry(Events.Event event) {
        var row = event.row();
        var entry = new VEvent();
        entry.setUid(row.id() + "@dealwright");
        entry.setDateTimeStamp(Date.from(visit.clock().instant()));
        entry.setSummary((event.isDone() ? "✓ " : "") + row.name());
        entry.setDateStart(date(event.start(), event.whole()), !event.whole());
        entry.setDateEnd(date(event.end(), event.whole()), !event.whole());
        var said = Stream.<@Nullable String>of(row.label(ActivityPointer.COMMON.regarding()), row.get(ActivityPointer.COMMON.description()))
                .filter(Objects::nonNull).toList();
        if (!said.isEmpty()) {
            entry.setDescription(String.join("\n", said));
        }
        return entry;
    }

    /** The library writes days as they are where the product runs. */
    private Date date(Instant at, boolean whole) {
        return Date.from(whole ? visit.formats().day(at).atStartOfDay(ZoneId.systemDefault()).toInstant() : at);
    }
}
