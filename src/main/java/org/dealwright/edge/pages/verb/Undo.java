package org.dealwright.edge.pages.verb;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;

/** Where it is sent that what was last done to an activity is taken back. */
public final class Undo {
    private Undo() {
    }

    /**
     * The address.
     *
     * @param here the page that the message stands on
     * @param planned the activity that was to follow, which goes again; null for none
     */
    public static String address(Row now, String here, @Nullable Ref planned) {
        return Found.href(now) + "/back/" + now.version() + "?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8)
                + (planned == null ? "" : "&planned=" + planned.type() + "/" + planned.id());
    }
}
