package org.dealwright.edge.pages.list;

import org.dealwright.edge.pages.frame.Visit;

/** Whether the reader looks at a list or a board; an address that leads back keeps it. */
final class Shown {
    private Shown() {
    }

    static String keep(Visit visit, String href) {
        return "board".equals(visit.request().getParameter("show")) ? href + (href.contains("?") ? "&" : "?") + "show=board" : href;
    }
}
