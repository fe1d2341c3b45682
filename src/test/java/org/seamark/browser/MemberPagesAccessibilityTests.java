package org.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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

    /** Each language in a browser of its own, for they are many pages. */
    @Test
    void axeFindsNothingAndNothingIsWiderThanAPhone() throws Exception {
        try (var english = new Walk("en", "light");
                var arabic = new Walk("ar", "dark")) {
            assertThat(Together.run(List.of(english, arabic))).isEmpty();
        }
    }

    private final class Walk implements Callable<List<String>>, AutoCloseable {

        private final Browser browser = Browser.lookingForFaults(port);
        private final String language;
        private final List<String> faults = new ArrayList<>();

        Walk(String language, String colours) {
            this.language = language;
            browser.inColours(colours);
        }

        @Override
        public List<String> call() {
            for (var visit : visits) {
                browser.forget().as(visit.who());
                for (var page : visit.pages()) {
                    browser.go("/" + language + page);
                    look(page);
                    if (page.equals("/desk/bulk")) {
                        browser.go("/" + language + "/desk/bulk?q=smuggling&kind=video");
                        browser.all("form.panel details summary").getFirst().click();
                        browser.choose("input[name=add-objective][value='1']");
                        browser.send("form.panel");
                        look("preview");
                    }
                }
            }
            return faults;
        }

        private void look(String page) {
            if (browser.all("main h1").size() != 1 || !browser.all(".lost-status").isEmpty()) {
                faults.add(page + " is no page: " + browser.path());
            }
            faults.addAll(browser.faults());
            if (browser.isTooWideForAPhone()) {
                faults.add(browser.path() + " is wider than a phone");
            }
        }

        @Override
        public void close() {
            browser.close();
        }
    }

    /** Chromium knows the word for it by its old name only. */
    @Test
    void whatIsWrittenInAnotherDirectionStandsAtTheEdgeOfItsColumn() {
        var editor = visits.getFirst();
        browser.forget().as(editor.who()).go("/ar" + editor.pages().get(1));

        assertThat(browser.edge("main h1[dir]")).contains("right");
    }
}
