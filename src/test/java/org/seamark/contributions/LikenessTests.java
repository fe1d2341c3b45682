package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seamark.kernel.Link;

class LikenessTests {

    @Test
    void titlesWithNearlyTheSameWordsAreClose() {
        assertThat(
                        Likeness.isClose(
                                "Global Study on Smuggling of Migrants",
                                "Global study on smuggling of migrants 2018"))
                .isTrue();
        assertThat(Likeness.isClose("Étude mondiale : trafic", "ETUDE MONDIALE, trafic")).isTrue();
        assertThat(Likeness.isClose("Safe harbours", "Safe returns")).isFalse();
        assertThat(Likeness.isClose("", "")).isFalse();
        assertThat(Likeness.isClose("偷运移民问题全球研究", "偷运移民问题全球研究")).isTrue();
    }

    @Test
    void theLongestWordsTell() {
        assertThat(Likeness.telling("On the Smuggling of Migrants by Sea"))
                .containsExactly("smuggling", "migrants", "the");
    }

    @Test
    void oneAddressIsWrittenInManyWays() {
        var link = new Link("http://www.example.org/study/", "page", null, null);

        assertThat(Likeness.variants(link))
                .contains("https://example.org/study", "https://www.example.org/study/");
        assertThat(Likeness.variants(new Link("http://dx.doi.org/10.1000/ABC", "page", null, null)))
                .contains("https://doi.org/10.1000/abc");
    }
}
