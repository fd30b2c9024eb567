package org.dealwright.core.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NameOrderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | Berg, Ida
            1 | Ida Berg
            2 | Berg, Ida M.
            3 | Ida M. Berg
            4 | Berg, Ida Marie
            5 | Ida Marie Berg
            6 | Berg Ida
            7 | BergIda
            """)
    void aNameIsWrittenInTheOrderThatTheCompanySet(int setting, String whole) {
        assertThat(NameOrder.of(setting).compose("Ida", "Marie", "Berg")).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 7})
    void aChineseNameIsWrittenAsSuchNamesAreWhateverTheSetting(int setting) {
        assertThat(NameOrder.of(setting).compose("建华", null, "王")).isEqualTo("王建华");
        assertThat(NameOrder.of(1).compose("Jianhua", null, "王")).isEqualTo("Jianhua 王");
    }

    @Test
    void emptyPartsLeaveNoTrace() {
        assertThat(NameOrder.of(0).compose(null, " ", "Berg")).isEqualTo("Berg");
        assertThat(NameOrder.of(3).compose("Ida", "", null)).isEqualTo("Ida");
        assertThat(NameOrder.of(1).compose(null, null, null)).isNull();
    }

    @Test
    void anUnknownSettingWritesTheFirstNameFirst() {
        assertThat(NameOrder.of(99).compose("Ida", "Marie", "Berg")).isEqualTo("Ida Berg");
    }
}
