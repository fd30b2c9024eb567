package org.dealwright.edge.pages.view;

/** Records as cards in lanes. */
public record BoardPage(ViewHead head, Filters filters, Board board) {
}
