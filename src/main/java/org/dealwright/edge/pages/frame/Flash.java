package org.dealwright.edge.pages.frame;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.edge.pages.view.Toast;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Verb;

/** One message that waits in the session for the next page, since what was done goes on to another address. */
public final class Flash {
    private static final String TEXT = "flash.text";
    private static final String UNDO = "flash.undo";

    private Flash() {
    }

    /** @param undo where taking it back is sent to; null when it can't be */
    public static void say(Visit visit, String text, @Nullable String undo) {
        var session = visit.request().getSession();
        session.setAttribute(TEXT, text);
        if (undo == null) {
            session.removeAttribute(UNDO);
        } else {
            session.setAttribute(UNDO, undo);
        }
    }

    static List<Toast> take(Visit visit) {
        var session = visit.request().getSession(false);
        if (session == null || !(session.getAttribute(TEXT) instanceof String text)) {
            return List.of();
        }
        var undo = session.getAttribute(UNDO) instanceof String href ? Verb.act("undo", visit.text("ui.undo"), "undo", visit.post(href))
                : null;
        session.removeAttribute(TEXT);
        session.removeAttribute(UNDO);
        return List.of(new Toast(text, Tone.GOOD, undo));
    }
}
