package org.dealwright.edge.pages.view;

import java.util.List;

/**
 * The frame around a page.
 * Shape: language is a BCP 47 tag; folded folds the rail earlier because the page needs the width.
 */
public record Shell(String language, Theme theme, String title, boolean folded, Csrf csrf, Rail rail, TopBar top, List<Toast> toasts) {
    public record Csrf(String header, String token) {
    }
}
