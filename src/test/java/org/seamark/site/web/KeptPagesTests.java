package org.seamark.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@SeamarkTest
class KeptPagesTests {

    @Autowired MockMvcTester pages;
    @Autowired Library library;
    @Autowired People people;
    @Autowired Shells shells;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    private String published(String title) {
        library.records().take("kept", Map.of(key, Describing.resource(title).description()));
        return "/en/" + library.records().named("kept", key).orElseThrow().address();
    }

    private static MockHttpServletResponse answer(MockMvcRequestBuilder request) {
        var result = request.exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse();
    }

    private String read(String path) throws Exception {
        return answer(pages.get().uri(path)).getContentAsString();
    }

    @Test
    void whatWasCorrectedIsReadAtOnce() throws Exception {
        var path = published("Boats of the coast");
        assertThat(read(path)).contains("<h1").contains("Boats of the coast");
        assertThat(read(path)).contains("Boats of the coast");

        var corrected = published("Boats of the river");

        assertThat(read(corrected)).contains("Boats of the river").doesNotContain("the coast");
    }

    @Test
    void theHeadersAreThoseOfTheFirstTime() {
        var path = published("Headers of a page");
        var first = answer(pages.get().uri(path));
        var second = answer(pages.get().uri(path));

        for (var name :
                new String[] {
                    HttpHeaders.CACHE_CONTROL,
                    HttpHeaders.CONTENT_LANGUAGE,
                    HttpHeaders.CONTENT_LENGTH,
                    HttpHeaders.CONTENT_TYPE,
                    HttpHeaders.LINK
                }) {
            assertThat(second.getHeader(name)).isNotNull().isEqualTo(first.getHeader(name));
        }
        assertThat(second.getHeaders(HttpHeaders.VARY)).isEqualTo(first.getHeaders("Vary"));
    }

    @Test
    void aPageOfAMemberIsSentToNobodyElse() throws Exception {
        var path = published("Read by a member");
        var member = Acting.as(people.actor(people.member()));
        read(path);

        var theirs = answer(pages.get().uri(path).with(member));

        assertThat(theirs.getContentAsString()).contains("/en/account");
        assertThat(theirs.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("private, no-store");
        assertThat(read(path)).doesNotContain("/en/account").contains("/en/sign-in");
    }

    @Test
    void whoUnpacksIsSentThePagePacked() throws Exception {
        var path = published("Packed once");
        var plain = read(path);

        for (int time = 0; time < 2; time++) {
            var packed = answer(pages.get().uri(path).header("Accept-Encoding", "br, gzip"));

            assertThat(packed.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
            assertThat(packed.getHeaders(HttpHeaders.VARY)).contains("Accept-Encoding");
            assertThat(packed.getContentLength()).isEqualTo(packed.getContentAsByteArray().length);
            assertThat(unpacked(packed.getContentAsByteArray())).isEqualTo(plain);
        }
        var refused = answer(pages.get().uri(path).header("Accept-Encoding", "gzip;q=0"));
        assertThat(refused.getContentAsString()).isEqualTo(plain);
    }

    private static String unpacked(byte[] bytes) throws Exception {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void eachHostHasItsOwnAddresses() throws Exception {
        var path = published("Two hosts");
        read(path);

        var other = answer(pages.get().uri("http://hub.example.org" + path)).getContentAsString();

        assertThat(other).contains("http://hub.example.org" + path);
        assertThat(read(path)).doesNotContain("hub.example.org");
    }

    @Test
    void whatIsKeptIsFoundByItsTagAlone() throws Exception {
        var kept = new KeptPages();
        var page = new KeptPage(new byte[] {1}, false);
        kept.keep(Objects.requireNonNull(mark("/en/library/a", null, "W/\"1\"", 200)), page);

        assertThat(kept.find(Objects.requireNonNull(mark("/en/library/a", null, "W/\"1\"", 200))))
                .isSameAs(page);
        assertThat(kept.find(Objects.requireNonNull(mark("/en/library/a", null, "W/\"2\"", 200))))
                .isNull();
        assertThat(kept.find(Objects.requireNonNull(mark("/fr/library/a", null, "W/\"1\"", 200))))
                .isNull();
    }

    @Test
    void whatHasNoTagOrAsksSomethingIsNotKept() throws Exception {
        assertThat(mark("/en/about", null, null, 200)).isNull();
        assertThat(mark("/en/library/a", "from=elsewhere", "W/\"1\"", 200)).isNull();
        assertThat(mark("/en/library/a", null, "W/\"1\"", 410)).isNull();
    }

    private KeptPages.@Nullable Mark mark(
            String path, @Nullable String query, @Nullable String tag, int status)
            throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        var response = new MockHttpServletResponse();
        response.setStatus(status);
        if (tag != null) {
            response.setHeader(HttpHeaders.ETAG, tag);
        }
        return KeptPages.mark(shells.shell(request), request, response);
    }
}
