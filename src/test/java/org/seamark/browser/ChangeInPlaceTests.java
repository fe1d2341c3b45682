package org.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Results and counts change without another page, and only who uses them pays for it. */
@BrowserTest
class ChangeInPlaceTests {

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
    void filtersChangeTheResultsInPlaceAndHistoryFollows() {
        browser.go("/en/search");
        browser.beginToUse(browser.the(".filters"));

        browser.follow(browser.link(".filters a[href*='type=report']", ""));
        assertThat(browser.path()).contains("type=report");
        browser.the(".chip-removable");
        assertThat(browser.isSamePage()).isTrue();

        browser.back();
        browser.isGone(".chip-removable");
        assertThat(browser.path()).isEqualTo("/en/search");
    }

    @Test
    void theFootnoteComesAndGoesWithTheNameThatNeedsIt() {
        browser.go("/en/search?q=1244&kind=video");
        assertThat(browser.all("main .footnote")).isEmpty();
        browser.beginToUse(browser.the(".chip-removable"));

        browser.follow(browser.link(".chip-removable", "Video"));
        assertThat(browser.the("main .footnote").getText()).contains("1244 (1999)");
        assertThat(browser.isSamePage()).isTrue();

        browser.back();
        browser.isGone("main .footnote");
    }

    @Test
    void whoOnlyReadsDoesNotLoadWhatChangesThePage() {
        browser.go("/en/search?q=protocol");

        assertThat(browser.all(".hit")).isNotEmpty();
        assertThat(browser.hasLoaded("/js/live")).isTrue();
        assertThat(browser.hasLoaded("/js/htmx")).isFalse();
    }
}
