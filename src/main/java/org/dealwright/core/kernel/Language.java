package org.dealwright.core.kernel;

import java.util.Arrays;
import java.util.Locale;

/** The six languages of the product. The number is the Windows language id that the web API speaks. */
public enum Language {
    EN("en", 1033), PL("pl", 1045), TR("tr", 1055), ES("es", 3082), ZH("zh", 2052), NB("nb", 1044);

    private final String tag;
    private final int number;

    Language(String tag, int number) {
        this.tag = tag;
        this.number = number;
    }

    /** The file name of its texts and the value of {@code lang}: en, pl, tr, es, zh, nb. */
    public String tag() {
        return tag;
    }

    public int number() {
        return number;
    }

    public Locale locale() {
        return this == ZH ? Locale.SIMPLIFIED_CHINESE : Locale.of(tag);
    }

    /** The language that a locale means best; English where none fits. */
    public static Language of(Locale locale) {
        var code = locale.getLanguage().equals("no") || locale.getLanguage().equals("nn") ? "nb" : locale.getLanguage();
        return Arrays.stream(values()).filter(language -> language.tag.equals(code)).findFirst().orElse(EN);
    }

    public static Language of(String tag) {
        return of(Locale.forLanguageTag(tag));
    }
}
