package org.seamark.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ar                             | AR
                    zh-Hant-TW, en;q=0.5           | ZH
                    de, fr-CH;q=0.9, en;q=0.8      | FR
                    en;q=0.2, ru;q=0.7             | RU
                    es;q=0, fr;q=0.1               | FR
                    *                              | EN
                    de, pt                         | EN
                                                   | EN
                    ;;;q=, not a header            | EN
                    """)
    void theFirstOfTheSixThatIsWishedForElseEnglish(@Nullable String header, Language language) {
        assertThat(Negotiation.of(header)).isEqualTo(language);
    }

    @Property(tries = 200)
    void noHeaderBreaksIt(@ForAll String header) {
        assertThat(Negotiation.of(header)).isNotNull();
    }
}
