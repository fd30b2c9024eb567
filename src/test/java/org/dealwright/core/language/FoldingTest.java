package org.dealwright.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
            "Łódź, lodz", "Müller, muller", "STRASSE, strasse", "Straße, strasse", "STRAẞE, strasse",
            "İstanbul, istanbul", "ISPARTA, isparta",
            "Iğdır, igdir", "ıspanak, ispanak", "Ølstykke, olstykke", "Đorđe, dorde", "Žižka, zizka", "Ångström, angstrom", "ñandú, nandu",
            "ﬁn, fin", "Ｗｉｄｅ, wide", "北京 Ａ１, 北京 a1", "½, 1⁄2", "Ἀθῆναι, αθηναι", "ΣΑΣ, σασ",
            "сайт Й, саит и", "Ærø, aero", "Œuvre, oeuvre", "Ðorðe, dorde", "o'neill & co., o'neill & co."})
    void aTextIsComparedWithoutCaseMarksAndLookAlikes(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }

    @Property
    void capitalsAndSmallLettersOfAsciiAreOne(@ForAll String text) {
        var ascii = text.replaceAll("[^ -~]", "");

        assertThat(Folding.fold(ascii.toUpperCase(Locale.ROOT))).isEqualTo(Folding.fold(ascii.toLowerCase(Locale.ROOT)));
    }
}
