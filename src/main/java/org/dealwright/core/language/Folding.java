package org.dealwright.core.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** The form in which texts are searched and held equal: compatibility form, without marks and case, letters with a stroke as their plain ones. */
public final class Folding {
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

    private Folding() {
    }

    public static String fold(String text) {
        var plain = DECOMPOSED.normalize(UCharacter.foldCase(text, true));
        var folded = new StringBuilder(plain.length());
        plain.codePoints().filter(Folding::isNoMark).forEach(point -> append(folded, point));
        return UCharacter.foldCase(folded.toString(), true);
    }

    private static boolean isNoMark(int point) {
        var category = Character.getType(point);
        return category != Character.NON_SPACING_MARK && category != Character.ENCLOSING_MARK && category != Character.COMBINING_SPACING_MARK;
    }

    private static void append(StringBuilder folded, int point) {
        switch (point) {
            case 'ı' -> folded.append('i');
            case 'ł' -> folded.append('l');
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            default -> folded.appendCodePoint(point);
        }
    }
}
