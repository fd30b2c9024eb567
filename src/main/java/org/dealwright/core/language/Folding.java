package org.dealwright.core.language;

import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * The form in which texts are searched and held equal: compatibility form, without marks and case, letters with a stroke plain.
 * So "lodz" finds "Łódź" in every language.
 */
public final class Folding {
    private static final Normalizer2 COMPATIBLE_PARTS = Normalizer2.getNFKDInstance();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final boolean NOT_TURKISH = true;

    private Folding() {
    }

    /** Result: folding it again changes nothing. */
    public static String fold(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : letters(parts(UCharacter.foldCase(parts(text), NOT_TURKISH)));
    }

    /** Of the letters that have neither marks nor other forms: only their case is to be folded. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Letters apart from their marks, and the marks left out. */
    private static String parts(String text) {
        return MARKS.matcher(COMPATIBLE_PARTS.normalize(text)).replaceAll("");
    }

    /** The letters that have no parts but are typed as others. ß has become ss when its case was folded. */
    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> append(letters, letter));
        return letters.toString();
    }

    private static void append(StringBuilder letters, int letter) {
        switch (letter) {
            case 'ı' -> letters.append('i');
            case 'ł' -> letters.append('l');
            case 'ø' -> letters.append('o');
            case 'đ', 'ð' -> letters.append('d');
            case 'æ' -> letters.append("ae");
            case 'œ' -> letters.append("oe");
            default -> letters.appendCodePoint(letter);
        }
    }
}
