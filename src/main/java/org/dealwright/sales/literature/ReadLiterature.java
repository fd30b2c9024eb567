package org.dealwright.sales.literature;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Actions;
import org.dealwright.core.job.Errand;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Reading;

/** Reads the file of an item, so that search finds it by what is written in it. No connection is held meanwhile. */
@Component
public final class ReadLiterature implements Errand {
    private static final Actor PRODUCT = new Actor.System(Door.JOB);
    private final Reading reading;
    private final Actions actions;
    private final TellWords tell;

    ReadLiterature(Reading reading, Actions actions, TellWords tell) {
        this.reading = reading;
        this.actions = actions;
        this.tell = tell;
    }

    @Override
    public boolean run(String what, Stop stop) {
        var id = UUID.fromString(what);
        reading.as(PRODUCT).first(Query.of(SalesLiteratureItem.TYPE).select(SalesLiteratureItem.CONTENT).where(Predicate.is(SalesLiteratureItem.TYPE, id)))
                .ifPresent(item -> {
                    var content = item.get(SalesLiteratureItem.CONTENT);
                    var words = content == null ? "" : FileText.words(List.of(FileText.of(content)), SalesLiteratureItem.MOST_WORDS);
                    actions.run(tell, new TellWords.Input(id, words), PRODUCT);
                });
        return true;
    }
}
