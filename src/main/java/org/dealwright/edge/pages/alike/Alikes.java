package org.dealwright.edge.pages.alike;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.action.MergeRecords;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.present.Entered;
import org.dealwright.edge.pages.present.Present;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.LookAlikes;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.work.duplicate.Duplicates;

/** Look-alikes as people see them: only those that the reader may see, each with what tells it and whose it is. */
@Component
public final class Alikes {
    private final Duplicates duplicates;
    private final MergeRecords merge;

    Alikes(Duplicates duplicates, MergeRecords merge) {
        this.duplicates = duplicates;
        this.merge = merge;
    }

    public boolean knows(RecordType type) {
        return duplicates.knows(type);
    }

    /** Of what stands in the form that was sent. */
    public LookAlikes typed(Visit visit, RecordType type, boolean refused) {
        var rows = duplicates.of(type, column -> Entered.of(visit.request(), column).text(), null, visit.reader());
        return new LookAlikes("/" + type.set() + "/lookalikes", visit.text("alike.title", "count", rows.size()), items(visit, rows, null),
                refused && !rows.isEmpty() ? visit.text("alike.anyway") : null);
    }

    /** Of a form in which nothing is typed yet. */
    public LookAlikes none(RecordType type) {
        return new LookAlikes("/" + type.set() + "/lookalikes", "", List.of(), null);
    }

    /** Of a record, each with the way to merge the two. */
    public List<Panel.Item> of(Visit visit, Row row) {
        return items(visit, duplicates.of(row, row.type(), visit.reader()), row);
    }

    /** @param other with which one could be merged; null for none */
    private List<Panel.Item> items(Visit visit, List<Row> rows, @Nullable Row other) {
        return rows.stream().map(row -> {
            var firm = row.type().name().equals("account");
            var verb = other == null || !merge.knows(row.type()) ? null
                    : Verb.ask("merge", visit.text("merge.with"), "merge", Found.href(other) + "/merge?with=" + row.id());
            return new Panel.Item(firm ? Face.firm(row.name()) : Face.person(row.name()), Icons.of(row.type()), row.name(), about(visit, row), Found.href(row), null,
                    verb);
        }).toList();
    }

    private static String about(Visit visit, Row row) {
        var present = new Present(visit);
        var words = Stream.of("companyname", "parentcustomerid", "emailaddress1", "ownerid").flatMap(name -> row.type().column(name).stream())
                .filter(row::has).map(column -> present.plain(row, column));
        return Stream.concat(Stream.of(visit.label(row.type())), words).filter(word -> !word.isBlank()).collect(Collectors.joining(" · "));
    }
}
