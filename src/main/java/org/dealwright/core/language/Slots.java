package org.dealwright.core.language;

import java.util.HashSet;
import java.util.Set;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;

/**
 * The slots of a text.
 *
 * @param all their names
 * @param plain the names that stand alone everywhere, as in <code>{name}</code>, so that any value may be put in as it is shown
 */
record Slots(Set<String> all, Set<String> plain) {
    Slots {
        all = Set.copyOf(all);
        plain = Set.copyOf(plain);
    }

    /** @throws IllegalArgumentException when braces do not match or a plural has no "other" */
    static Slots of(String text) {
        var pattern = new MessagePattern(text);
        var all = new HashSet<String>();
        var formatted = new HashSet<String>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                var name = pattern.getSubstring(pattern.getPart(i + 1));
                all.add(name);
                if (part.getArgType() != ArgType.NONE) {
                    formatted.add(name);
                }
            }
        }
        var plain = new HashSet<>(all);
        plain.removeAll(formatted);
        return new Slots(all, plain);
    }
}
