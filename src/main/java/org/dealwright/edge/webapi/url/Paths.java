package org.dealwright.edge.webapi.url;

import java.util.ArrayList;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;

/** Reads a resource path. Slashes at either end and doubled ones, which some clients send, mean nothing. */
final class Paths {
    private static final String OPTION = "path";
    private static final Map<String, Segment.Word> WORDS = Map.of(
            "$value", Segment.Word.VALUE, "$ref", Segment.Word.REF, "$count", Segment.Word.COUNT,
            "$metadata", Segment.Word.METADATA, "$batch", Segment.Word.BATCH);

    private final Cursor cursor;
    private final Operands operands;

    private Paths(String text, Aliases aliases) {
        this.cursor = new Cursor(OPTION, text);
        this.operands = new Operands(cursor, aliases);
    }

    static ResourcePath read(String rawPath, Aliases aliases) {
        return new Paths(Percent.decodePath(rawPath), aliases).path();
    }

    private ResourcePath path() {
        var segments = new ArrayList<Segment>();
        skipSlashes();
        while (cursor.peek().kind() != Token.Kind.END) {
            segments.add(segment(segments.isEmpty()));
            if (!skipSlashes()) {
                cursor.end();
            }
        }
        return new ResourcePath(segments);
    }

    private boolean skipSlashes() {
        var any = false;
        while (cursor.accept('/')) {
            any = true;
        }
        return any;
    }

    private Segment segment(boolean first) {
        if (cursor.peek().kind() == Token.Kind.DOLLAR) {
            return word(cursor.take().text(), first);
        }
        var name = cursor.word();
        var arguments = cursor.accept('(') ? arguments() : new Arguments.None();
        var dot = name.lastIndexOf('.');
        return dot < 0
                ? new Segment.Name(name, arguments)
                : new Segment.Qualified(name.substring(0, dot), name.substring(dot + 1), arguments);
    }

    private static Segment word(String text, boolean first) {
        @Nullable Segment word = WORDS.get(text);
        if (word != null) {
            return word;
        }
        if (first) {
            return new Segment.ContentId(text.substring(1));
        }
        throw new Fault.Malformed(WebApiError.RESOURCE_NOT_FOUND, null, Map.of("segment", Syntax.shown(text)));
    }

    private Arguments arguments() {
        if (cursor.accept(')')) {
            return new Arguments.Empty();
        }
        if (cursor.peek().kind() == Token.Kind.WORD && cursor.second().is('=')) {
            return new Arguments.Named(operands.arguments());
        }
        var key = operands.literal();
        cursor.expect(')');
        return new Arguments.Key(key);
    }
}
