package org.dealwright.edge.webapi.fetch;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.dealwright.edge.webapi.url.Percent;

/**
 * What a link to the next page carries in $skiptoken, and an answer to FetchXML as its paging cookie:
 * {@code <cookie pagenumber="2" pagingcookie="…" istracking="False" />}, the inner cookie percent-encoded twice.
 * Shape: page is the next one; cookie null where the reader counts pages only.
 */
public record SkipToken(int page, @Nullable PagingCookie cookie) {
    private static final Pattern PAGE = Pattern.compile("<cookie\\s+pagenumber=\"([1-9]\\d{0,8})\"");
    private static final String START = "pagingcookie=\"";
    private static final String END = "\" istracking=";

    /** Not yet encoded for an address. */
    public String text() {
        var inner = cookie == null ? "" : START + Percent.encode(Percent.encode(cookie.text())) + "\" ";
        return "<cookie pagenumber=\"" + page + "\" " + inner + "istracking=\"False\" />";
    }

    /**
     * Shape: decoded once, as query options are; some clients decode once more and leave something that is no XML.
     * Errors: Malformed PAGING_COOKIE_INVALID.
     */
    public static SkipToken read(String text) {
        var page = PAGE.matcher(text);
        if (!page.lookingAt()) {
            throw PagingCookie.invalid();
        }
        var start = text.indexOf(START);
        var end = text.lastIndexOf(END);
        var inner = start < 0 ? "" : text.substring(start + START.length(), Math.max(end, start + START.length()));
        return new SkipToken(Integer.parseInt(page.group(1)), inner.isEmpty() ? null : PagingCookie.read(inner));
    }
}
