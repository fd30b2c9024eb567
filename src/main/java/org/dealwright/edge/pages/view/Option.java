package org.dealwright.edge.pages.view;

/** One of the values that a choice offers. */
public record Option(String value, String label, boolean chosen) {
}
