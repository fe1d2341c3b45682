package org.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The promises of the hub, with JavaScript and without. */
@BrowserTest
class JourneysTests {

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

    private void script(boolean on) {
        if (!on) {
            browser.withoutScript();
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void aToolkitIsFoundInFrench(boolean script) {
        script(script);
        browser.go("/fr");
        browser.type("input[name=q]", "recueil d'outils trafic");
        browser.enter("input[name=q]");

        assertThat(browser.path()).startsWith("/fr/search?q=");
        assertThat(browser.all(".hit mark")).isNotEmpty();
        var found = browser.link(".hit-title a", "Recueil d’outils");
        var title = Browser.text(found);
        browser.follow(found);

        assertThat(browser.path()).startsWith("/fr/library/");
        assertThat(browser.title()).isEqualTo(title);
        if (script) {
            assertThat(browser.faults()).isEmpty();
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void objectiveNineLeadsToAProject(boolean script) {
        script(script);
        browser.go("/en/objectives");
        browser.follow(browser.link("main a[href$='/objectives/9']", ""));
        assertThat(browser.title()).contains("Objective 9");
        if (script) {
            assertThat(browser.faults()).isEmpty();
        }

        browser.follow(browser.link("main a[href*='/projects/']", "Global Action"));

        assertThat(browser.path()).startsWith("/en/projects/");
        assertThat(browser.title()).contains("Global Action");
        assertThat(Browser.text(browser.the("main"))).contains("12");
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void countryAndTypeNarrowTheListInArabic(boolean script) {
        script(script);
        browser.go("/ar/search");
        assertThat(browser.the("html").getDomAttribute("dir")).isEqualTo("rtl");
        var all = browser.all(".hit").size();
        var type = browser.link(".filters a[href*='type=report']", "");
        browser.follow(type);
        browser.follow(browser.link("a[href*='/search/country']", ""));
        browser.follow(browser.link("main a[href*='country=MEX']", "المكسيك"));

        assertThat(browser.path()).contains("country=MEX").contains("type=report");
        assertThat(browser.all(".chips .chip-removable")).hasSize(2);
        assertThat(browser.all(".hit")).isNotEmpty().hasSizeLessThanOrEqualTo(all);
        if (script) {
            assertThat(browser.faults()).isEmpty();
        }
        browser.follow(browser.link(".chip-removable", "المكسيك"));
        assertThat(browser.path()).doesNotContain("country=");
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void chineseWordsAreFound(boolean script) {
        script(script);
        browser.go("/zh");
        browser.type("input[name=q]", "偷运移民 议定书");
        browser.enter("input[name=q]");

        assertThat(browser.all(".hit")).isNotEmpty();
        assertThat(browser.all(".hit mark")).anyMatch(m -> Browser.text(m).contains("移民"));
        if (script) {
            assertThat(browser.faults()).isEmpty();
        }
    }
}
