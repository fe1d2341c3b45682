package org.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * WCAG 2.2 AA, by axe, on the pages that need an account; and that nothing is wider than a phone.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemberPagesAccessibilityTests {

    @LocalServerPort int port;
    @Autowired Scene scene;
    @Autowired OtherKinds kinds;

    private List<Scene.Visit> visits = List.of();
    private Browser browser;

    @BeforeAll
    void open() {
        visits = new ArrayList<>(scene.play());
        visits.add(kinds.visit());
        browser = Browser.open(port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"en,light", "ar,dark"})
    void axeFindsNothingAndNothingIsWiderThanAPhone(String language, String colours) {
        browser.inColours(colours);
        var faults = new ArrayList<String>();
        for (var visit : visits) {
            browser.forget().as(visit.who());
            for (var page : visit.pages()) {
                browser.go("/" + language + page);
                faults.addAll(look(page));
                if (page.equals("/desk/bulk")) {
                    browser.go("/" + language + "/desk/bulk?q=smuggling&kind=video");
                    browser.all("form.panel details summary").getFirst().click();
                    browser.choose("input[name=add-objective][value='1']");
                    browser.send("form.panel");
                    faults.addAll(look("preview"));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private List<String> look(String page) {
        var faults = new ArrayList<String>();
        if (browser.all("main h1").size() != 1 || !browser.all(".lost-status").isEmpty()) {
            faults.add(page + " is no page: " + browser.path());
        }
        faults.addAll(browser.faults());
        if (browser.isTooWideForAPhone()) {
            faults.add(browser.path() + " is wider than a phone");
        }
        return faults;
    }

    /** Chromium knows the word for it by its old name only. */
    @Test
    void whatIsWrittenInAnotherDirectionStandsAtTheEdgeOfItsColumn() {
        var editor = visits.getFirst();
        browser.forget().as(editor.who()).go("/ar" + editor.pages().get(1));

        assertThat(browser.edge("main h1[dir]")).contains("right");
    }
}
