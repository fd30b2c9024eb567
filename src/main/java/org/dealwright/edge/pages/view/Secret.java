package org.dealwright.edge.pages.view;

/** Something that is shown this once: a token, a password. After it the reader goes on to another page. */
public record Secret(String title, String lead, String label, String value, String done, String onward) {
}
