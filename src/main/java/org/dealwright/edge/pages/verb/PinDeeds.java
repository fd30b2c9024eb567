package org.dealwright.edge.pages.verb;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.work.activity.Note;
import org.dealwright.work.activity.PinEntry;

/** What stays on top of a timeline. */
@Component
final class PinDeeds implements Deeds {
    private final PinEntry pin;

    PinDeeds(PinEntry pin) {
        this.pin = pin;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(Deed.of("pin", "PinEntry", "pin", PinDeeds::canBePinned, on -> pinned(on, true)).when(row -> !isPinned(row)),
                Deed.of("unpin", "UnpinEntry", "pin", PinDeeds::canBePinned, on -> pinned(on, false)).when(PinDeeds::isPinned));
    }

    private static boolean canBePinned(RecordType type) {
        return type.equals(Note.TYPE) || ActivityDeeds.isKind(type);
    }

    private static boolean isPinned(Row row) {
        return Boolean.TRUE.equals(row.get(row.type().<Boolean>common(Note.PINNED.name())));
    }

    private String pinned(Occasion on, boolean onTop) {
        on.run(pin, new PinEntry.Input(on.ref(), onTop));
        return Found.href(on.row());
    }
}
