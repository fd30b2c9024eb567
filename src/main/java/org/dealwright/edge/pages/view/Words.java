package org.dealwright.edge.pages.view;

/** The texts of the user interface in the reader's language. */
public interface Words {
    /** @param arguments pairs of a slot's name and its value, as in {@code of("ui.list.count", "shown", 50)} */
    String of(String key, Object... arguments);
}
