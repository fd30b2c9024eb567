package org.dealwright.edge.pages.view;

/** A remark that stands out. PLAIN is calm. */
public record Callout(Tone tone, String icon, String text) {
}
