package org.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main journeys by keyboard alone. */
@BrowserTest
class KeyboardTests {

    private static final int LONGEST_WAY = 60;

    @LocalServerPort int port;

    @Test
    void theFirstStepLeadsPastTheNavigation() {
        try (var browser = Browser.open(port)) {
            browser.go("/en/search");
            browser.press(Keys.TAB);
            assertThat(browser.focused().getDomAttribute("class")).contains("skip");
            browser.press(Keys.ENTER);
            assertThat(browser.path()).endsWith("#content");
        }
    }

    @Test
    void aRecordIsFoundAndOpened() {
        try (var browser = Browser.open(port)) {
            browser.go("/en");
            tabTo(browser, "[name=q]");
            browser.press("protocol smuggling", Keys.ENTER);
            browser.the(".hit");
            tabTo(browser, ".hit-title a");
            browser.press(Keys.ENTER);
            browser.the("main dl, main .facts");
            assertThat(browser.path()).startsWith("/en/").contains("-");
        }
    }

    @Test
    void aFilterIsChosenAndTakenAway() {
        try (var browser = Browser.open(port)) {
            browser.go("/en/search");
            tabTo(browser, ".filters a[href*='=']");
            browser.press(Keys.ENTER);
            browser.the(".chip-removable");
            moveTo(browser, ".chip-removable", Keys.chord(Keys.SHIFT, Keys.TAB));
            browser.press(Keys.ENTER);
            browser.isGone(".chip-removable");
        }
    }

    private static void tabTo(Browser browser, String selector) {
        moveTo(browser, selector, Keys.TAB);
    }

    private static void moveTo(Browser browser, String selector, CharSequence step) {
        for (int i = 0; i < LONGEST_WAY; i++) {
            browser.press(step);
            if (browser.all(selector).contains(browser.focused())) {
                return;
            }
        }
        throw new AssertionError("no way by keyboard to " + selector);
    }
}
