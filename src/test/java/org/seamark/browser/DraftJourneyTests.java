package org.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriverException;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Workbench;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A draft is typed, survives a lost connection, and is handed in. */
@BrowserTest
class DraftJourneyTests {

    private static final String TITLE = "[id='title.en']";

    @LocalServerPort int port;
    @Autowired Workbench workbench;

    private final Actor.Member member =
            new Actor.Member(UUID.randomUUID(), null, java.util.Set.of());
    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open(port).as(member.id());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void whatWasTypedWithoutAConnectionIsPutBackAndSent() {
        browser.go("/en/contribute");
        browser.the("form[action$=contributions] button").click();
        browser.awaitPath("/en/contributions/[0-9a-f-]{36}");
        var about = browser.path() + "/about";
        browser.go(about);
        browser.type(TITLE, "Safe harbours");
        browser.link("form[data-draft] output", "Saved at");

        browser.online(false);
        browser.type(TITLE, " of the north");
        browser.link("form[data-draft] output", "connection is lost");
        assertThatExceptionOfType(WebDriverException.class).isThrownBy(() -> browser.go(about));
        browser.online(true);
        browser.go(about);

        assertThat(browser.the(TITLE).getDomProperty("value"))
                .isEqualTo("Safe harbours of the north");
        var id = UUID.fromString(about.split("/")[3]);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> workbench.find(member, id).content().contains("of the north"));
    }

    @Test
    void whatItsButtonCouldNotSendIsPutBackToo() {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        var about = "/en/contributions/" + id + "/about";
        browser.go(about);
        browser.online(false);
        browser.type(TITLE, "Safe moorings");
        browser.link("form[data-draft] output", "connection is lost");
        browser.the("form[data-draft] button").click();
        // the browser's own page, which may come in a process of its own that is not cut off
        var _ = catchThrowable(() -> browser.go(about));
        browser.online(true);
        browser.go(about);

        assertThat(browser.the(TITLE).getDomProperty("value")).isEqualTo("Safe moorings");
    }

    @Test
    void itIsHandedInWithoutJavaScript() throws IOException {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, SamplePractice.json("Safe quays " + id));
        browser.withoutScript().go("/en/contributions/" + id);
        assertThat(browser.faults()).isEmpty();
        browser.screenshot(Path.of("target", "contribution.png"));

        browser.the("form[action$=submit] button").click();

        browser.awaitPath("/en/contributions/" + id + ".*submitted");
        assertThat(Browser.text(browser.the(".timeline li[aria-current]"))).contains("Submitted");
    }

    @Test
    void theFormsAreForEverybody() throws IOException {
        var id = workbench.begin(member, Kind.RESOURCE, null, null);
        for (var section : java.util.List.of("about", "classification", "files", "rights")) {
            browser.go("/ar/contributions/" + id + "/" + section);
            assertThat(browser.faults()).isEmpty();
            browser.screenshot(Path.of("target", "section-" + section + ".png"));
        }
        for (var page : java.util.List.of("contribute", "contributions", "practices")) {
            browser.go("/en/" + page);
            assertThat(browser.faults()).isEmpty();
            browser.screenshot(Path.of("target", page + ".png"));
        }
    }
}
