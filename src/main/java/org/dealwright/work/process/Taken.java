package org.dealwright.work.process;

import java.util.Map;

import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;

/** Instances as the verbs take them in hand: held, and in the state that the verb needs. */
final class Taken {
    private Taken() {
    }

    static Row running(Ref instance, Records records) {
        var row = held(instance, records);
        if (!isRunning(row)) {
            throw new Fault.Refused(ProcessError.PROCESS_NOT_RUNNING, Map.of("type", instance.type()));
        }
        return row;
    }

    static Row ended(Ref instance, Records records) {
        var row = held(instance, records);
        if (isRunning(row)) {
            throw new Fault.Refused(ProcessError.PROCESS_RUNNING, Map.of("type", instance.type()));
        }
        return row;
    }

    private static Row held(Ref instance, Records records) {
        var type = records.registry().type(instance.type());
        if (!Definitions.areInstances(type)) {
            throw new Fault.Refused(ProcessError.NOT_A_PROCESS, Map.of("type", instance.type()));
        }
        return records.get(type, instance.id());
    }

    private static boolean isRunning(Row row) {
        return row.require(row.type().state()) == ProcessState.ACTIVE.number();
    }
}
