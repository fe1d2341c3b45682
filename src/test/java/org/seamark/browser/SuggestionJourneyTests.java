package org.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What may be meant is offered while somebody types, by keyboard, to the eye and to the ear. */
@BrowserTest
class SuggestionJourneyTests {

    private static final String OPTION = ".suggestions [role=option]";

    @LocalServerPort int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void whoDoesNotTypeDoesNotLoadIt() {
        browser.go("/en/about");

        assertThat(browser.hasLoaded("/js/suggest")).isTrue();
        assertThat(browser.hasLoaded("/js/combobox")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/en/about", "/en/search"})
    void aTitleIsChosenByKeyboard(String page) {
        browser.go(page);
        browser.type("[name=q]", "protocol against the smug");
        var option = browser.the(offered("protocol against the smug"));
        assertThat(browser.focused().getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(browser.the(".suggesting [role=status]").getDomProperty("textContent"))
                .contains("suggestion");

        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.focused().getDomAttribute("aria-activedescendant"))
                .isEqualTo(option.getDomAttribute("id"));
        assertThat(option.getDomAttribute("aria-selected")).isEqualTo("true");

        var address = option.getDomAttribute("data-address");
        browser.press(Keys.ENTER);
        browser.awaitPath(java.util.regex.Pattern.quote(address));
    }

    @Test
    void escapeClosesTheListAndEnterSearchesForWhatWasTyped() {
        browser.go("/en/search");
        browser.type("[name=q]", "smuggl");
        browser.the(offered("smuggl"));
        browser.press(Keys.ESCAPE);
        browser.isGone(OPTION);
        assertThat(browser.the("[name=q]").getDomProperty("value")).isEqualTo("smuggl");

        browser.press(Keys.ENTER);
        browser.awaitPath("/en/search\\?q=smuggl");
    }

    /** To look for faults opens another window, and so closes the list. */
    @ParameterizedTest
    @CsvSource({"/en,smuggl", "/en/about,smuggl", "/en/search,smuggl", "/ar/search,مهاجر"})
    void theListHasNoFaults(String page, String words) {
        browser.go(page);
        browser.type("[name=q]", words);
        browser.the(offered(words));
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.the(".suggestions").isDisplayed()).isTrue();

        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void withoutScriptTheFieldIsWhatItWas() {
        browser.withoutScript().go("/en/search");
        browser.type("[name=q]", "smuggling");
        assertThat(browser.all(OPTION)).isEmpty();

        browser.enter("[name=q]");
        assertThat(browser.path()).startsWith("/en/search?q=smuggling");
    }

    /** What is offered for the whole of these words, and not for their beginning. */
    private static String offered(String words) {
        return ".suggestions[data-asked='%s'] [role=option]".formatted(words);
    }
}
