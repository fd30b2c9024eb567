package org.dealwright.edge.setup;

import java.io.Serial;

/** The operator wishes for something that can't be; the message is one line that names the variable and the cure. */
final class UnfitWish extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnfitWish(String variable, String why) {
        super((why.startsWith(variable) ? "" : variable + ": ") + why + " The company was not founded.");
    }
}
