package org.seamark.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.SeamarkTest;
import org.seamark.files.FileStore;
import org.seamark.files.SampleFiles;
import org.seamark.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SeamarkTest
class UploadTests {

    private static final String UPLOADS = "/files/uploads";

    @Autowired MockMvcTester pages;
    @Autowired FileStore files;

    @Test
    void aFileComesInPiecesAndIsWholeInTheEnd() throws Exception {
        var member = Signed.member();
        var content = SampleFiles.pdf(2, "piece by piece " + UUID.randomUUID(), "");
        var address = create(member, content.length, "../../a report.pdf");
        int half = content.length / 2;

        assertThat(patch(member, address, 0, Arrays.copyOf(content, half))).hasStatus(204);
        assertThat(request(HttpMethod.HEAD, address, member))
                .hasHeader("Upload-Offset", Integer.toString(half));
        var last = patch(member, address, half, Arrays.copyOfRange(content, half, content.length));

        assertThat(last).hasStatus(204).headers().containsHeader(UploadController.FILE);
        var stored = files.find(id(address)).orElseThrow();
        assertThat(stored.name().text()).isEqualTo("a report.pdf");
        assertThat(stored.owner()).isEqualTo(member.id());
        assertThat(files.content(stored).getContentAsByteArray()).isEqualTo(content);
    }

    @Test
    void whoHasNotHeardTheAnswerToTheLastPieceLearnsThatItIsWhole() {
        var member = Signed.member();
        var content = bytes("heard by nobody " + UUID.randomUUID());
        var address = create(member, content.length, "a.txt");
        patch(member, address, 0, content);

        assertThat(request(HttpMethod.HEAD, address, member))
                .hasStatus2xxSuccessful()
                .hasHeader("Upload-Offset", Integer.toString(content.length))
                .hasHeader(UploadController.FILE, "/files/" + id(address) + "/state");
        assertThat(request(HttpMethod.HEAD, address, Signed.member())).hasStatus(404);
    }

    @Test
    void aPieceAtTheWrongPlaceIsNotTaken() {
        var member = Signed.member();
        var address = create(member, 10, "a.txt");

        assertThat(patch(member, address, 5, new byte[5])).hasStatus(409);
        assertThat(patch(member, address, 0, bytes("0123456789abc"))).hasStatus4xxClientError();
        assertThat(files.find(id(address))).isEmpty();
    }

    @Test
    void piecesSentAtTheSameTimeDoNotMix() throws Exception {
        var member = Signed.member();
        var content = bytes(("at the same time " + UUID.randomUUID() + " ").repeat(5_000));
        var address = create(member, content.length, "a.txt");
        var taken = new AtomicInteger();
        var start = new CountDownLatch(1);
        var senders = new Thread[4];
        for (int i = 0; i < senders.length; i++) {
            senders[i] =
                    Thread.ofPlatform()
                            .start(() -> {
                                try {
                                    start.await();
                                    var answer = patch(member, address, 0, content).getResponse();
                                    taken.addAndGet(answer.getStatus() == 204 ? 1 : 0);
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                            });
        }
        start.countDown();
        for (var sender : senders) {
            sender.join();
        }

        assertThat(taken).hasValue(1);
        assertThat(files.content(files.find(id(address)).orElseThrow()).getContentAsByteArray())
                .isEqualTo(content);
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsSent() {
        assertThat(
                        pages.post()
                                .uri(UPLOADS)
                                .with(Signed.as(Signed.member()))
                                .header("Tus-Resumable", "1.0.0")
                                .header("Upload-Length", files.largest() + 1))
                .hasStatus(413);
    }

    @Test
    void aRefusalIsSaidInTheLanguageOfThePageWithTheNameOfTheFile() throws Exception {
        var member = Signed.member();
        var content = bytes("<html><script>alert(1)</script></html>");
        var address = create(member, content.length, "page.pdf");
        var answer = patch(member, address, 0, content);

        assertThat(answer).hasStatus(422);
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("web-page", "« page.pdf »");
        assertThat(files.find(id(address))).isEmpty();
    }

    @Test
    void anUploadCanBeGivenUp() {
        var member = Signed.member();
        var address = create(member, 10, "a.txt");

        assertThat(request(HttpMethod.DELETE, address, member)).hasStatus(204);
        assertThat(request(HttpMethod.HEAD, address, member)).hasStatus(404);
    }

    @Test
    void nobodyElseSeesAnUpload() {
        var address = create(Signed.member(), 10, "a.txt");

        assertThat(request(HttpMethod.HEAD, address, Signed.member())).hasStatus4xxClientError();
        assertThat(patch(Signed.member(), address, 0, new byte[10])).hasStatus4xxClientError();
        assertThat(request(HttpMethod.DELETE, address, Signed.member())).hasStatus4xxClientError();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/files/new", UPLOADS})
    void visitorsBringNothing(String address) {
        var answer =
                pages.method(address.equals(UPLOADS) ? HttpMethod.POST : HttpMethod.GET)
                        .uri(address)
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", 10)
                        .exchange();

        assertThat(answer.getResponse().getStatus()).isIn(302, 303, 401, 403);
        assertThat(answer.getResponse().getHeader("Location")).isNotEqualTo(UPLOADS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/files/uploads/..%2f..%2fetc", "/files/uploads/not-an-upload"})
    void anAddressThatLeadsElsewhereIsNoUpload(String address) {
        assertThat(
                        pages.head()
                                .uri(URI.create(address))
                                .with(Signed.as(Signed.member()))
                                .header("Tus-Resumable", "1.0.0"))
                .hasStatus4xxClientError();
    }

    @Test
    void aFormBringsAFileWithoutAScript() {
        var member = Signed.member();
        var answer = send(member, "/ru/files", "a form.pdf", SampleFiles.pdf(1));

        assertThat(answer).hasStatus3xxRedirection();
        var page = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(pages.get().uri(page).with(Signed.as(member)))
                .hasStatusOk()
                .bodyText()
                .contains("a form.pdf");
        assertThat(pages.get().uri(page).with(Signed.as(Signed.member()))).hasStatus(404);
    }

    @Test
    void aFormSaysWhyAFileIsNotTaken() {
        assertThat(send(Signed.member(), "/en/files", "a.zip", SampleFiles.zip(Map.of("a", "b"))))
                .hasStatus(422)
                .bodyText()
                .contains("“a.zip” is an archive");
    }

    private MvcTestResult send(Actor.Member member, String to, String name, byte[] content) {
        return pages.post()
                .uri(to)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/pdf", content))
                .with(Signed.as(member))
                .exchange();
    }

    private String create(Actor.Member member, int length, String name) {
        var encoded = Base64.getEncoder().encodeToString(bytes(name));
        var answer =
                pages.post()
                        .uri(UPLOADS)
                        .with(Signed.as(member))
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", length)
                        .header("Upload-Metadata", "filename " + encoded)
                        .exchange();
        assertThat(answer).hasStatus(201);
        var address = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
        return address.substring(address.indexOf(UPLOADS));
    }

    private MvcTestResult request(HttpMethod method, String address, Actor.Member member) {
        return pages.method(method)
                .uri(address)
                .with(Signed.as(member))
                .header("Tus-Resumable", "1.0.0")
                .exchange();
    }

    private MvcTestResult patch(Actor.Member member, String address, int offset, byte[] piece) {
        return pages.patch()
                .uri(address)
                .with(Signed.as(member))
                .header("Tus-Resumable", "1.0.0")
                .header("Accept-Language", "fr")
                .header("Upload-Offset", offset)
                .header("Content-Length", piece.length)
                .contentType("application/offset+octet-stream")
                .content(piece)
                .exchange();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
