package org.dealwright.edge.exchange;

import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Actions;
import org.dealwright.core.identity.Callers;
import org.dealwright.core.job.Errand;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;
import org.dealwright.core.schema.Registry;
import org.dealwright.core.store.Reading;
import org.dealwright.core.store.Row;

/** The run of one import, in the background, as who brought the file. After a restart it goes on with the lines that are not done. */
@Component
public final class RunImport implements Errand {
    private static final Actor PRODUCT = new Actor.System(Door.JOB);
    private final Reading reading;
    private final Actions actions;
    private final Registry registry;
    private final Callers callers;
    private final Files files;
    private final Outcomes outcomes;
    private final ImportLines importLines;
    private final Progress progress;
    private final FinishImport finish;

    RunImport(Reading reading, Actions actions, Registry registry, Callers callers, Files files, Outcomes outcomes, ImportLines importLines, Progress progress,
            FinishImport finish) {
        this.reading = reading;
        this.actions = actions;
        this.registry = registry;
        this.callers = callers;
        this.files = files;
        this.outcomes = outcomes;
        this.importLines = importLines;
        this.progress = progress;
        this.finish = finish;
    }

    @Override
    public boolean run(String what, Stop stop) {
        var row = reading.as(PRODUCT).find(Import.TYPE, UUID.fromString(what)).filter(RunImport::isUnderWay);
        return row.isEmpty() || run(row.get(), stop);
    }

    private static boolean isUnderWay(Row row) {
        var status = row.require(Import.TYPE.status());
        return status == Import.TRANSFORMING || status == Import.IMPORTING;
    }

    private boolean run(Row row, Errand.Stop stop) {
        var mapping = Mapping.parse(row.require(Import.MAPPING));
        var words = files.words(mapping);
        try {
            var actor = actor(row, mapping);
            var dryRun = row.require(Import.TYPE.status()) == Import.TRANSFORMING;
            var type = registry.type(row.require(Import.TARGET));
            var run = new Running(row.id(), type, mapping, words, dryRun, actor, files, outcomes,
                    new Pointers(registry, reading.as(actor)), new Deeds(actions, actor, importLines, progress));
            if (!run.go(stop)) {
                return false;
            }
            actions.run(finish, new FinishImport.Input(row.id(), null), PRODUCT);
        } catch (Fault fault) {
            actions.run(finish, new FinishImport.Input(row.id(), words.of(fault)), PRODUCT);
        }
        return true;
    }

    /**
     * Who brought the file, whoever owns the import by now: its lines must not gain rights by being handed on.
     *
     * @throws Fault when the user is gone or has no role any more
     */
    private Actor actor(Row row, Mapping mapping) {
        var bringer = row.require(Import.TYPE.createdBy()).id();
        if (bringer.equals(Actor.System.USER)) {
            return new Actor.System(Door.IMPORT);
        }
        var user = callers.byUser(bringer, Callers.Browser.UNKNOWN)
                .orElseThrow(() -> new Fault.Refused(ExchangeError.FILE_GONE, Map.of()));
        return new Actor.Person(user.user(), Door.IMPORT, Language.of(mapping.language()), ZoneId.of(mapping.zone()));
    }
}
