package org.seamark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.kernel.Language;
import org.seamark.kernel.UnknownCode;

/** How far a list has been read, as it stands in an address. */
class PlaceTests {

    private static final Search WORDS = Search.everything(Language.EN).asking("sea");

    @ParameterizedTest
    @ValueSource(strings = {"0", "40", "60_12.5_-17_88_-9223372036854775808", "60_1.2E-4_1_2_3"})
    void aPlaceIsReadAsItIsWritten(String text) {
        assertThat(Place.read(text, WORDS).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "~",
                "-1",
                "60_1_2_3",
                "60_12.5_1_2_3_4",
                "60_NaN_1_2_3",
                "60_1_2.5_3_4",
                "60_1_2_3_99999999999999999999",
                "60_._1_2_3",
                "99999999999"
            })
    void whatIsNoPlaceIsRefused(String text) {
        assertThatThrownBy(() -> Place.read(text, WORDS)).isInstanceOf(UnknownCode.class);
    }
}
