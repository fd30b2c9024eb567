package org.dealwright.edge.exchange;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.job.Jobs;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

/** A file goes in, in the background: to see what would become of it, or in earnest. In earnest it goes once. */
@Component
public final class StartImport implements Action<StartImport.Input, Ref> {
    private final Outcomes outcomes;
    private final Jobs jobs;

    StartImport(Outcomes outcomes, Jobs jobs) {
        this.outcomes = outcomes;
        this.jobs = jobs;
    }

    public record Input(Ref file, boolean dryRun) {
    }

    @Override
    public Ref perform(Input input, Records records) {
        var row = MapFile.open(input.file(), records);
        var type = records.registry().type(row.require(Import.TARGET));
        BringFile.mayImport(type, records);
        if (Mapping.parse(row.require(Import.MAPPING)).pairs().stream().noneMatch(pair -> pair.header() != null)) {
            throw new Fault.Refused(ExchangeError.NOTHING_MAPPED, Map.of("type", type.name()));
        }
        outcomes.clear(row.id());
        records.update(row, Values.of(Import.TYPE).set(Import.TYPE.status(), input.dryRun() ? Import.TRANSFORMING : Import.IMPORTING)
                .set(Import.DRY_RUN, input.dryRun()).set(Import.CREATED, 0).set(Import.UPDATED, 0).set(Import.SKIPPED, 0).set(Import.FAILURES, 0)
                .set(Import.STARTED_ON, records.now()).set(Import.COMPLETED_ON, null).set(Import.MESSAGE, null));
        jobs.ask(RunImport.class, row.id());
        return row.ref();
    }
}
