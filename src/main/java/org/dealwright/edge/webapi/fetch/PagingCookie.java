package org.dealwright.edge.webapi.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.url.Percent;

/**
 * Where a page ended: {@code <cookie page="1"><name last="B" first="A" /><accountid last="{…}" first="{…}" /></cookie>}.
 * Shape: page is the one that was read, from 1; a mark per sort key, in order, the primary key last.
 */
public record PagingCookie(int page, List<Mark> marks) {
    /** The values of a sort key in the first and last row of the page; null where the column was empty. */
    public record Mark(String column, @Nullable String first, @Nullable String last) {}

    public PagingCookie {
        marks = List.copyOf(marks);
    }

    public String text() {
        var out = new StringBuilder("<cookie page=\"").append(page).append("\">");
        for (var mark : marks) {
            out.append('<').append(mark.column());
            end(out, "last", mark.last());
            end(out, "first", mark.first());
            out.append(" />");
        }
        return out.append("</cookie>").toString();
    }

    private static void end(StringBuilder out, String name, @Nullable String value) {
        if (value == null) {
            out.append(' ').append(name).append("null=\"1\"");
        } else {
            out.append(' ').append(name).append("=\"").append(XmlText.escape(value)).append('"');
        }
    }

    /** Reads a cookie, also where percent escapes of its way here are left. Errors: Malformed PAGING_COOKIE_INVALID. */
    public static PagingCookie read(String written) {
        try {
            return of(Element.root(plain(written)));
        } catch (Fault.Malformed _) {
            throw invalid();
        }
    }

    private static String plain(String written) {
        var text = written.strip();
        for (var i = 0; i < 2 && text.startsWith("%"); i++) {
            text = Percent.decodePath(text);
        }
        return text;
    }

    private static PagingCookie of(Element cookie) {
        var page = cookie.positive("page");
        if (page == null || !cookie.name().equals("cookie")) {
            throw invalid();
        }
        var marks = new ArrayList<Mark>();
        for (var mark : cookie.children()) {
            marks.add(new Mark(mark.name(), end(mark, "first"), end(mark, "last")));
        }
        return new PagingCookie(page, marks);
    }

    private static @Nullable String end(Element mark, String name) {
        if (mark.flag(name + "null")) {
            return null;
        }
        var value = mark.text(name);
        if (value == null) {
            throw invalid();
        }
        return XmlText.unescape(value);
    }

    static Fault.Malformed invalid() {
        return new Fault.Malformed(WebApiError.PAGING_COOKIE_INVALID, null, Map.of());
    }
}
