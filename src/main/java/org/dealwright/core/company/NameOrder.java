package org.dealwright.core.company;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** How a company writes the names of people, by the number of its setting; first name first where the setting is unknown. */
public final class NameOrder {
    private static final Map<Integer, NameOrder> ORDERS = Map.of(
            FormatChoices.LAST_FIRST, new NameOrder(true, ", ", Middle.NONE),
            FormatChoices.FIRST_LAST, new NameOrder(false, " ", Middle.NONE),
            FormatChoices.LAST_FIRST_INITIAL, new NameOrder(true, ", ", Middle.INITIAL),
            FormatChoices.FIRST_INITIAL_LAST, new NameOrder(false, " ", Middle.INITIAL),
            FormatChoices.LAST_FIRST_MIDDLE, new NameOrder(true, ", ", Middle.WHOLE),
            FormatChoices.FIRST_MIDDLE_LAST, new NameOrder(false, " ", Middle.WHOLE),
            FormatChoices.LAST_SPACE_FIRST, new NameOrder(true, " ", Middle.NONE),
            FormatChoices.LAST_FIRST_JOINED, new NameOrder(true, "", Middle.NONE));

    private final boolean lastFirst;
    private final String between;
    private final Middle middle;

    private enum Middle {
        NONE, INITIAL, WHOLE
    }

    private NameOrder(boolean lastFirst, String between, Middle middle) {
        this.lastFirst = lastFirst;
        this.between = between;
        this.middle = middle;
    }

    public static NameOrder of(int setting) {
        return ORDERS.getOrDefault(setting, new NameOrder(false, " ", Middle.NONE));
    }

    /** The whole name without its empty parts; null where all are empty. A name in Chinese characters is written as such names are, whatever the setting. */
    public @Nullable String compose(@Nullable String first, @Nullable String middleName, @Nullable String last) {
        if (isHan(first) && isHan(last)) {
            return joined("", last, first);
        }
        var given = joined(" ", first, shown(middleName));
        var whole = lastFirst ? joined(between, last, given) : joined(between, given, last);
        return whole.isEmpty() ? null : whole;
    }

    private static boolean isHan(@Nullable String part) {
        return part != null && !part.isBlank() && part.strip().codePoints().allMatch(Character::isIdeographic);
    }

    private @Nullable String shown(@Nullable String middleName) {
        return switch (middle) {
            case NONE -> null;
            case WHOLE -> middleName;
            case INITIAL -> middleName == null || middleName.isBlank() ? null : Character.toString(middleName.strip().codePointAt(0)) + ".";
        };
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).map(String::strip).collect(Collectors.joining(between));
    }
}
