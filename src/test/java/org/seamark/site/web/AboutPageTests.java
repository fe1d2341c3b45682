package org.seamark.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboutPageTests {

    @ParameterizedTest
    @ValueSource(strings = {"https://code.example.org/hub", "  https://code.example.org/hub \n"})
    void theSourceIsAnAddressOnTheWeb(String given) {
        assertThat(AboutPage.of(given).source()).isEqualTo("https://code.example.org/hub");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "javascript:alert(1)", "git@example.org:hub.git", "soon"})
    void whatNoBrowserCanFollowIsNoLink(String given) {
        assertThat(AboutPage.of(given).source()).isNull();
    }
}
