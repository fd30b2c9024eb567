package org.dealwright.edge.setup.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.literature.SalesLiterature;
import org.dealwright.sales.literature.SalesLiteratureItem;
import org.dealwright.sales.literature.Subject;

/** What Nordkamm hands out. */
final class Library {
    private static final int[] KINDS = {1, 7, 8, 0, 9};
    private static final int PRICES = 1;

    private Library() {
    }

    /** Answers its pieces, each with a file. */
    static List<Ref> make(Story story, Instant when, Ref who) {
        var subject = story.make(when, who, Values.of(Subject.TYPE).set(Subject.TITLE, story.says("subject")));
        var pieces = story.make(when, who, IntStream.range(0, KINDS.length).mapToObj(number -> Values.of(SalesLiterature.TYPE)
                .set(SalesLiterature.NAME, story.says("literature." + number)).set(SalesLiterature.SUBJECT, subject)
                .set(SalesLiterature.KIND, KINDS[number]).set(SalesLiterature.FOR_CUSTOMERS, true)
                .set(SalesLiterature.EMPLOYEE, who).set(SalesLiterature.EXPIRES_ON, expires(story, number))).toList());
        return IntStream.range(0, KINDS.length).mapToObj(number -> file(story, when, who, pieces.get(number), number)).toList();
    }

    /** Prices are the first to be out of date. */
    private static LocalDate expires(Story story, int number) {
        return number == PRICES ? story.today().minusWeeks(3) : story.today().plusMonths(3L + 2L * number);
    }

    private static Ref file(Story story, Instant when, Ref who, Ref piece, int number) {
        var title = story.says("literature." + number);
        story.make(when, who, Values.of(SalesLiteratureItem.TYPE).set(SalesLiteratureItem.TITLE, title).set(SalesLiteratureItem.LITERATURE, piece)
                .set(SalesLiteratureItem.FILE_NAME, title.replaceAll("[\\p{Punct}\\s]+", "-") + ".pdf").set(SalesLiteratureItem.MIME_TYPE, "application/pdf")
                .set(SalesLiteratureItem.CONTENT, Leaflet.pdf(title, story.says("literature." + number + ".text"))).set(SalesLiteratureItem.FOR_CUSTOMERS, true));
        return piece;
    }
}
