package org.dealwright.edge.pages.literature;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.query.Sort;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.record.TabContent;
import org.dealwright.edge.pages.view.Body;
import org.dealwright.edge.pages.view.Card;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.sales.literature.SalesLiterature;
import org.dealwright.sales.literature.SalesLiteratureItem;

/** The files and links of a piece of literature: the newest first, what they replaced below. */
@Component
final class FilesTab implements TabContent {
    private static final String NAME = "sales_literature_items";
    private static final int MOST = 200;
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_048_576);

    @Override
    public Optional<Body> of(Visit visit, Row row, String tab) {
        return row.type().equals(SalesLiterature.TYPE) && tab.equals(NAME) ? Optional.of(new Body.Cards(cards(visit, row))) : Optional.empty();
    }

    private static List<Card> cards(Visit visit, Row literature) {
        var add = visit.reader().guard().standing().holds(SalesLiterature.TYPE, Privilege.WRITE)
                ? Verb.go("add", visit.text("ui.new.of", "type", visit.label(SalesLiteratureItem.TYPE)), "plus", "/salesliteratureitems/new?salesliteratureid="
                        + literature.type().name() + "/" + literature.id() + "&back=" + Found.href(literature) + "?tab=" + NAME) : null;
        var newest = items(visit, literature, new Predicate.IsEmpty(Path.of(SalesLiteratureItem.REPLACED_BY)));
        var earlier = items(visit, literature, new Predicate.Not(new Predicate.IsEmpty(Path.of(SalesLiteratureItem.REPLACED_BY))));
        return List.of(new Card("files", visit.text("ui.literature.current"), visit.text("ui.literature.current.text"), add,
                List.of(new Card.Part.Rows(newest, visit.text("ui.literature.files.none")))),
                new Card("earlier", visit.text("ui.literature.earlier"), visit.text("ui.literature.earlier.text"), null,
                        List.of(new Card.Part.Rows(earlier, visit.text("ui.literature.earlier.none")))));
    }

    private static List<Panel.Item> items(Visit visit, Row literature, Predicate which) {
        return visit.reader().rows(Query.of(SalesLiteratureItem.TYPE).select(SalesLiteratureItem.TITLE, SalesLiteratureItem.FILE_NAME,
                SalesLiteratureItem.FILE_SIZE, SalesLiteratureItem.VERSION, SalesLiteratureItem.LINK)
                .where(Predicate.pointsAt(SalesLiteratureItem.LITERATURE, literature.id())).where(which)
                .sort(Sort.ascending(SalesLiteratureItem.TITLE), Sort.descending(SalesLiteratureItem.VERSION)).limit(MOST)).stream()
                .map(item -> item(visit, item)).toList();
    }

    private static Panel.Item item(Visit visit, Row item) {
        return new Panel.Item(null, item.has(SalesLiteratureItem.FILE_SIZE) ? "file" : "link", item.name(), text(visit, item), Found.href(item), null,
                preview(visit, item));
    }

    private static @Nullable Verb preview(Visit visit, Row item) {
        return item.has(SalesLiteratureItem.FILE_SIZE) ? Verb.open("preview-" + item.id(), visit.text("verb.PreviewFile"), "eye", Found.href(item) + "/preview")
                : null;
    }

    /** What a file is called, how large it is, and the how manieth. */
    static String text(Visit visit, Row item) {
        var parts = new ArrayList<String>();
        Optional.ofNullable(item.get(SalesLiteratureItem.FILE_NAME)).ifPresent(parts::add);
        var size = item.get(SalesLiteratureItem.FILE_SIZE);
        if (size == null) {
            Optional.ofNullable(item.get(SalesLiteratureItem.LINK)).ifPresent(parts::add);
            return String.join(" · ", parts);
        }
        parts.add(visit.text("ui.literature.megabytes", "number", visit.formats().number(BigDecimal.valueOf(size).divide(MEGABYTE, 1, RoundingMode.UP), 1)));
        parts.add(visit.text("ui.literature.version", "number", Objects.requireNonNullElse(item.get(SalesLiteratureItem.VERSION), 1)));
        return String.join(" · ", parts);
    }
}
