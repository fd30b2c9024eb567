package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** How one value is entered. Values are raw, as the reader would type them. */
public sealed interface Editor {
    /** @param type text, email, tel, url */
    record Line(String type, String value, int max, @Nullable String hint) implements Editor {
    }

    /** The e-mail address one signs in with. */
    record Account(String value) implements Editor {
    }

    /** @param fresh a new password, not the present one */
    record Secret(boolean fresh) implements Editor {
    }

    record Memo(String value, int max, int rows) implements Editor {
    }

    /** @param unit the currency or percent sign beside it */
    record Number(String value, @Nullable String unit) implements Editor {
    }

    /** One of a few; an option with an empty value means none. */
    record Pick(List<Option> options) implements Editor {
    }

    /** Several of a few. */
    record Ticks(List<Option> options) implements Editor {
    }

    record YesNo(boolean yes, String label) implements Editor {
    }

    /** A date typed in any usual way, {@code +3d} too. Shape: iso is empty or yyyy-mm-dd. */
    record Day(String value, String iso) implements Editor {
    }

    /** A date and a time of day in the reader's zone. */
    record Moment(String value, String iso, String time) implements Editor {
    }

    record Seek(Lookup lookup) implements Editor {
    }

    /** A file of the reader's device; its form is sent in parts. */
    record Upload() implements Editor {
    }
}
