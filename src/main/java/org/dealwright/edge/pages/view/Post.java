package org.dealwright.edge.pages.view;

/** Where a form sends to, with the token that proves it came from our page. */
public record Post(String href, String csrf) {
}
