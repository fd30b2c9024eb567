package org.dealwright.core.language;

import java.util.HashMap;
import java.util.Map;

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

    /** What went wrong and what to do. The slot {@code field} is the name of what it is about. */
    public String of(Fault fault) {
        return of(fault, fault.target() == null ? "" : fault.target());
    }

    /** @param field the label of the fault's target */
    public String of(Fault fault, String field) {
        var arguments = new HashMap<>(fault.arguments());
        arguments.put("field", field);
        return of(fault.code().key(), arguments);
    }
}
