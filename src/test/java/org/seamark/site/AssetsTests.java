package org.seamark.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.SeamarkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class AssetsTests {

    private static final Pattern LINK = Pattern.compile("url\\(\"([^\"]+)\"\\)");

    @Autowired MockMvcTester pages;

    @Test
    void everythingThatAPageNeedsIsOursMarkedByItsContentAndKeptForAYear() throws Exception {
        var page = Jsoup.parse(text("/ar"));
        var files = page.select("link[rel=stylesheet], link[rel=preload], link[rel=icon]");
        assertThat(files).hasSizeGreaterThan(6);
        for (var file : files) {
            assertThat(file.attr("href")).matches("/[a-z]+/[a-z0-9-]+-[0-9a-f]{32}\\.[a-z0-9]+");
            assertThat(pages.get().uri(file.attr("href")))
                    .hasStatusOk()
                    .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
        }
    }

    @Test
    void styleLeadsToFilesMarkedByTheirContent() throws Exception {
        for (var sheet : Jsoup.parse(text("/en")).select("link[rel=stylesheet]")) {
            var address = URI.create(sheet.attr("href"));
            var links = LINK.matcher(text(address.getPath()));
            while (links.find()) {
                assertThat(pages.get().uri(address.resolve(links.group(1)))).hasStatusOk();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/css/base.css",
                "/css/base-00000000000000000000000000000000.css",
                "/js/htmx.min.js",
                "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                "/messages/site_en.properties",
                "/css/../application.properties"
            })
    void nothingElseIsServed(String address) {
        assertThat(pages.get().uri(address)).hasStatus4xxClientError();
    }

    @Test
    void programsFindWhatTheyLookForAtFixedAddresses() {
        assertThat(pages.get().uri("/robots.txt"))
                .hasStatusOk()
                .bodyText()
                .contains("User-agent: *");
        assertThat(pages.get().uri("/favicon.ico")).hasStatus(HttpStatus.FOUND);
    }

    private String text(String address) throws Exception {
        return pages.get().uri(address).exchange().getResponse().getContentAsString();
    }
}
