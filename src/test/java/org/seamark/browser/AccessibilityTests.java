package org.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** WCAG 2.2 AA on every kind of page, by axe; and that none is wider than a phone. */
@BrowserTest
class AccessibilityTests {

    private static final List<String> PAGES =
            List.of(
                    "",
                    "/search",
                    "/search?q=smuggling&objective=9&country=XKX",
                    "/search?q=smugling%20zzzzqq",
                    "/search/country",
                    "/objectives",
                    "/objectives/9",
                    "/objectives/general",
                    "/events",
                    "/events/2023-06",
                    "/projects",
                    "/statements",
                    "/alerts?q=smuggling&objective=9",
                    "/about",
                    "/accessibility",
                    "/api",
                    "/no-such-page");

    /** Where a list leads to a page of its own. */
    private static final List<String> LISTS =
            List.of(
                    "/search?kind=document",
                    "/search?kind=video",
                    "/events",
                    "/projects",
                    "/statements");

    @LocalServerPort int port;

    @Test
    void axeFindsNothingInLightNorInDark() throws Exception {
        try (var english = Browser.lookingForFaults(port);
                var arabic = Browser.lookingForFaults(port)) {
            var walks =
                    List.<Callable<List<String>>>of(
                            () -> faults(english, "en"), () -> faults(arabic, "ar"));
            assertThat(Together.run(walks)).isEmpty();
        }
    }

    private static List<String> faults(Browser browser, String language) {
        var faults = new ArrayList<String>();
        Stream.concat(PAGES.stream(), LISTS.stream().map(list -> first(browser, language, list)))
                .forEach(page -> {
                    browser.go("/" + language + page);
                    for (var colours : List.of("light", "dark")) {
                        browser.inColours(colours);
                        browser.faults().forEach(fault -> faults.add(colours + " " + fault));
                    }
                    if (browser.isTooWideForAPhone()) {
                        faults.add(browser.path() + " is wider than a phone");
                    }
                });
        return faults;
    }

    private static String first(Browser browser, String language, String list) {
        browser.go("/" + language + list);
        var section = list.startsWith("/search") ? "library" : list.substring(1);
        var address =
                browser.all("main a[href*='/" + section + "/']").stream()
                        .map(link -> String.valueOf(link.getDomAttribute("href")))
                        .filter(href -> href.matches(".*-[0-9a-z]{10}$"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no record in " + list));
        return address.substring(3);
    }
}
