package org.dealwright.core.language;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;

/** What one reader sees: the texts of their language, and numbers and times as they are written there. */
public final class Words {
    /** The twin of a money column, in the base currency. */
    private static final String BASE = "_base";

    private final Texts texts;
    private final Language language;
    private final Formats formats;

    Words(Texts texts, Language language, Formats formats) {
        this.texts = texts;
        this.language = language;
        this.formats = formats;
    }

    public Language language() {
        return language;
    }

    public Formats formats() {
        return formats;
    }

    public boolean has(String key) {
        return texts.has(key);
    }

    /** @param arguments pairs of a slot's name and its value, as in {@code of("ui.list.count", "shown", 50)} */
    public String of(String key, Object... arguments) {
        if (arguments.length == 0) {
            return of(key, Map.of());
        }
        var bySlot = new HashMap<String, Object>();
        for (var i = 0; i + 1 < arguments.length; i += 2) {
            bySlot.put((String) arguments[i], arguments[i + 1]);
        }
        return of(key, bySlot);
    }

    /** English where the language has no such text; the last part of the key where there is none at all. */
    public String of(String key, Map<String, ?> arguments) {
        var text = texts.find(language, key);
        if (text != null) {
            return text.with(arguments, formats);
        }
        return key.startsWith("column.") && key.endsWith(BASE)
                ? of("column.base", "column", of(key.substring(0, key.length() - BASE.length())))
                : key.substring(key.lastIndexOf('.') + 1);
    }

    /**
     * What went wrong and what to do.
     * Shape: the argument {@code type} is the logical name of a record type; it, {@code column} and the target are shown by their labels.
     * The slot of the target is {@code field}.
     */
    public String of(Fault fault) {
        var arguments = new HashMap<>(fault.arguments());
        var type = arguments.get("type");
        arguments.computeIfPresent("column", (_, column) -> column(type, column.toString()));
        arguments.computeIfPresent("type", (_, name) -> labelOr("type." + name, name.toString()));
        if (fault.target() != null) {
            arguments.put("field", column(type, fault.target()));
        }
        return of(fault.code().key(), arguments);
    }

    private String column(@Nullable Object type, String name) {
        return labelOr("column." + (type == null ? "" : type + ".") + name, name);
    }

    private String labelOr(String key, String name) {
        return has(key) ? of(key) : name;
    }
}
