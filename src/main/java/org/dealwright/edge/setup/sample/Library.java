package org.dealwright.edge.setup.sample;

import java.time.Instant;
import java.util.stream.IntStream;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.literature.SalesLiterature;
import org.dealwright.sales.literature.Subject;

/** What Nordkamm hands out. */
final class Library {
    private static final int[] KINDS = {1, 7, 8, 0, 9};

    private Library() {
    }

    static void make(Story story, Instant when, Ref who) {
        var subject = story.make(when, who, Values.of(Subject.TYPE).set(Subject.TITLE, story.says("subject")));
        story.make(when, who, IntStream.range(0, KINDS.length).mapToObj(number -> Values.of(SalesLiterature.TYPE)
                .set(SalesLiterature.NAME, story.says("literature." + number)).set(SalesLiterature.SUBJECT, subject)
                .set(SalesLiterature.KIND, KINDS[number]).set(SalesLiterature.FOR_CUSTOMERS, true)
                .set(SalesLiterature.EXPIRES_ON, story.today().plusMonths(3L + 2L * number))).toList());
    }
}
