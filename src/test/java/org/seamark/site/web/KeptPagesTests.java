package org.seamark.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Role;
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
        return published(title, "");
    }

    private static MockHttpServletResponse answer(MockMvcRequestBuilder request) {
        var result = request.exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse();
    }

    private String read(String path) throws Exception {
        return answer(pages.get().uri(path)).getContentAsString();
    }

    private String published(String title, String summary) {
        var resource = Describing.resource(title).summary(summary).description();
        library.records().take("kept", Map.of(key, resource));
        return "/en/" + library.records().named("kept", key).orElseThrow().address();
    }

    @Test
    void whatWasCorrectedIsReadAtOnceAtTheSameAddress() throws Exception {
        var first = "As first written " + key;
        var path = published("Boats", first);
        assertThat(read(path)).contains(first);
        assertThat(read(path)).contains(first);

        assertThat(published("Boats", "As corrected " + key)).isEqualTo(path);

        assertThat(read(path)).contains("As corrected " + key).doesNotContain(first);
    }

    @Test
    void whatWasTakenBackIsGoneAtOnce() throws Exception {
        var path = published("Taken back", "Read by many.");
        read(path);
        read(path);

        library.records().withdraw(library.records().named("kept", key).orElseThrow().reference());

        assertThat(pages.get().uri(path).exchange().getResponse().getStatus()).isGreaterThan(400);
    }

    @Test
    void theHeadersAreThoseOfTheFirstTime() {
        var path = published("Headers of a page", "");
        var first = answer(pages.get().uri(path));
        var second = answer(pages.get().uri(path));

        for (var name :
                new String[] {
                    HttpHeaders.CACHE_CONTROL,
                    HttpHeaders.CONTENT_LANGUAGE,
                    HttpHeaders.CONTENT_LENGTH,
                    HttpHeaders.CONTENT_TYPE,
                    "Content-Security-Policy",
                    HttpHeaders.LINK
                }) {
            assertThat(second.getHeader(name)).isNotNull().isEqualTo(first.getHeader(name));
        }
        assertThat(second.getHeaders(HttpHeaders.VARY)).isEqualTo(first.getHeaders("Vary"));
    }

    @Test
    void editorsAloneAreLedToTheRecordOnTheirDesk() throws Exception {
        var path = published("Led to the desk");
        var desk = "/en/desk/records/" + path.substring(path.lastIndexOf('-') + 1);
        var member = Acting.as(people.actor(people.member()));
        var editor = Acting.as(people.actor(people.member(Role.EDITOR)));

        assertThat(answer(pages.get().uri(path).with(editor)).getContentAsString()).contains(desk);
        assertThat(answer(pages.get().uri(desk).with(editor)).getContentAsString())
                .contains("Led to the desk");
        assertThat(answer(pages.get().uri(path).with(member)).getContentAsString())
                .doesNotContain(desk);
        assertThat(read(path)).doesNotContain(desk);
    }

    @Test
    void whoSignedInIsSentThePageThoughTheyHaveThatOfAVisitor() throws Exception {
        var path = published("Before and after signing in", "");
        var tag = Objects.requireNonNull(answer(pages.get().uri(path)).getHeader("ETag"));
        var member = Acting.as(people.actor(people.member()));

        var again = answer(pages.get().uri(path).header("If-None-Match", tag).with(member));

        assertThat(again.getContentAsString()).contains("/en/account");
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
    void aPageIsFoundInTheStateThatItsTagTellsAndTakesThePlaceOfAnEarlierOne() throws Exception {
        var kept = new KeptPages(true);
        var first = kept.keep(mark(kept, "/en/library/a", "1"), page("first"));

        assertThat(kept.find(mark(kept, "/en/library/a", "1"))).isSameAs(first);
        assertThat(kept.find(mark(kept, "/en/library/a", "2"))).isNull();
        assertThat(kept.find(mark(kept, "/fr/library/a", "1"))).isNull();

        var second = kept.keep(mark(kept, "/en/library/a", "2"), page("second"));

        assertThat(kept.find(mark(kept, "/en/library/a", "2"))).isSameAs(second);
        assertThat(kept.find(mark(kept, "/en/library/a", "1"))).isNull();
    }

    @Test
    void theAnswerToAQuestionIsNotKept() throws Exception {
        var request = request("/en/library/a");
        request.setQueryString("from=elsewhere");

        assertThat(new KeptPages(true).mark("1", shells.shell(request), request)).isNull();
    }

    @Test
    void nothingIsPackedWhereSomethingInFrontPacks() throws Exception {
        var request = request("/en/library/a");
        request.addHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        var shell = shells.shell(request);

        assertThat(new KeptPages(true).mark("1", shell, request))
                .extracting(KeptPages.Mark::packed)
                .isEqualTo(true);
        assertThat(new KeptPages(false).mark("1", shell, request))
                .extracting(KeptPages.Mark::packed)
                .isEqualTo(false);
    }

    private static PageOutput page(String text) {
        var page = new PageOutput();
        page.writeContent(text);
        return page;
    }

    private static MockHttpServletRequest request(String path) {
        var request = new MockHttpServletRequest("GET", path);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }

    private KeptPages.Mark mark(KeptPages kept, String path, String tag) throws Exception {
        var request = request(path);
        return Objects.requireNonNull(kept.mark(tag, shells.shell(request), request));
    }
}
