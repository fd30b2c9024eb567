package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing to do now, and what comes after it.
 * Shape: now is null when nothing is left.
 */
public record NextPage(String title, String summary, DayPage.@Nullable Todo now, List<DayPage.Todo> then, String thenTitle, Blank blank) {
}
