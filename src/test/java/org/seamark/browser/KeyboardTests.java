package org.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main journeys by keyboard alone. */
@BrowserTest
class KeyboardTests {

    private static final int LONGEST_WAY = 120;

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

    @Test
    void anObjectiveLeadsToAProject() {
        try (var browser = Browser.open(port)) {
            browser.go("/en");
            follow(browser, "a[href='/en/objectives']", ".*/objectives");
            follow(browser, "a[href='/en/objectives/9']", ".*/objectives/9");
            follow(browser, "main .hit-title a[href^='/en/projects/']", "/en/projects/.+");
        }
    }

    @Test
    void aCountryAndATypeAreChosenInArabic() {
        try (var browser = Browser.open(port)) {
            browser.go("/ar/search");
            open(browser, "#filter-country");
            follow(browser, ".filters a[href*='country=']", ".*country=.*");
            browser.the(".chip-removable");
            open(browser, "#filter-type");
            follow(browser, ".filters a[href*='type=']", ".*type=.*");
            browser.the(".chips li:nth-child(2) .chip-removable");
        }
    }

    @Test
    void aSearchInChineseFinds() {
        try (var browser = Browser.open(port)) {
            browser.go("/zh");
            tabTo(browser, "[name=q]");
            browser.press("移民", Keys.ENTER);
            browser.the(".hit");
            follow(browser, ".hit-title a", "/zh/.+-[0-9a-z]{10}");
        }
    }

    /** A group of filters, unless it is open. */
    private static void open(Browser browser, String summary) {
        tabTo(browser, summary);
        if (browser.all("details[open] > " + summary).isEmpty()) {
            browser.press(Keys.ENTER);
        }
    }

    private static void follow(Browser browser, String link, String to) {
        tabTo(browser, link);
        browser.press(Keys.ENTER);
        browser.awaitPath(to);
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
