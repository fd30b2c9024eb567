package org.dealwright.core.language;

import java.util.HashMap;
import java.util.Map;

import com.ibm.icu.text.MessageFormat;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Language;

/** One text in one language, read once. Shape: ICU message syntax with named slots. */
final class Text {
    private static final String NOT_GIVEN = "…";

    private final MessageFormat format;
    private final Slots slots;
    private final @Nullable String fixed;

    Text(String pattern, Language language) {
        slots = Slots.of(pattern);
        format = new MessageFormat(pattern, language.locale());
        fixed = slots.all().isEmpty() ? format.format(Map.of()) : null;
    }

    /** A slot without a value shows an ellipsis. */
    String with(Map<String, ?> arguments, Formats formats) {
        if (fixed != null) {
            return fixed;
        }
        var values = new HashMap<String, Object>();
        for (var slot : slots.all()) {
            var value = arguments.get(slot);
            values.put(slot, value == null ? NOT_GIVEN : slots.plain().contains(slot) ? formats.show(value) : value);
        }
        return ((MessageFormat) format.clone()).format(values);
    }
}
