package org.dealwright.edge.webapi.url;

import org.jspecify.annotations.Nullable;

/** One token; text as written (of a literal too), at is its position from 0, literal only where the kind is LITERAL. */
record Token(Kind kind, String text, int at, @Nullable Literal literal) {
    enum Kind {
        /** A name, with dots if qualified; also the operators that are words. */
        WORD,
        /** A name behind a dollar sign, which is part of the text. */
        DOLLAR,
        /** A parameter alias, the at sign being part of the text. */
        ALIAS,
        LITERAL,
        /** One character. */
        SYMBOL,
        END
    }

    boolean is(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    boolean is(String word) {
        return kind == Kind.WORD && text.equals(word);
    }
}
