package org.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stands on paper: what a page says, and nothing to press. */
@BrowserTest
class PrintTests {

    private static final String TOOLS =
            ".site-nav, .site-top, .filters, .search-form, .orders, .actions, .pager, .takeaway";

    @LocalServerPort int port;

    @Test
    void resultsArePrintedWithoutTheirTools() {
        try (var browser = Browser.open(port).onPaper()) {
            browser.go("/en/search?q=smuggling&type=report");

            assertThat(browser.all(TOOLS)).isNotEmpty().noneMatch(WebElement::isDisplayed);
            assertThat(browser.all(".hit-title")).isNotEmpty().allMatch(WebElement::isDisplayed);
            assertThat(browser.the(".chip").isDisplayed()).isTrue();
            assertThat(browser.the(".columns").getCssValue("display")).isEqualTo("block");
        }
    }

    @Test
    void eventsArePrintedWithoutTheirForm() {
        try (var browser = Browser.open(port).onPaper()) {
            browser.go("/ar/events");

            assertThat(browser.all("form, " + TOOLS))
                    .isNotEmpty()
                    .noneMatch(WebElement::isDisplayed);
            assertThat(browser.the("h1").isDisplayed()).isTrue();
        }
    }
}
