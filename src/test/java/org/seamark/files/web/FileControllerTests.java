package org.seamark.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.files.FileName;
import org.seamark.files.FileStore;
import org.seamark.files.SampleFiles;
import org.seamark.files.State;
import org.seamark.files.StoredFile;
import org.seamark.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class FileControllerTests {

    private static final Actor.Member OWNER = Signed.member();

    @Autowired MockMvcTester pages;
    @Autowired FileStore files;
    @Autowired JdbcClient database;

    @Test
    void anOriginalIsServedSoThatNothingInItRuns() throws Exception {
        var file = examined(SampleFiles.docx(), "report.docx");
        var answer = pages.get().uri(file.address()).with(Signed.as(OWNER)).exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("ETag", "\"" + file.hash() + "\"");
        var headers = answer.getResponse();
        assertThat(headers.getHeader("Content-Security-Policy")).startsWith("sandbox;");
        assertThat(headers.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(headers.getHeader("Cache-Control")).contains("no-store");
        assertThat(headers.getCookies()).isEmpty();
        assertThat(headers.getContentAsByteArray())
                .isEqualTo(files.content(file).getContentAsByteArray());
    }

    @Test
    void aPartCanBeAskedForAndWhatIsUnchangedIsNotSentAgain() throws Exception {
        var file = examined(bytes("0123456789" + UUID.randomUUID()), "a.txt");

        var part = pages.get().uri(file.address()).with(Signed.as(OWNER));
        assertThat(part.header("Range", "bytes=2-5")).hasStatus(206).bodyText().isEqualTo("2345");
        assertThat(
                        pages.get()
                                .uri(file.address())
                                .with(Signed.as(OWNER))
                                .header("If-None-Match", "\"" + file.hash() + "\""))
                .hasStatus(304);
    }

    @Test
    void whatMayNotBeReadIsNotThere() throws Exception {
        var file = examined(bytes("mine " + UUID.randomUUID()), "a.txt");

        for (var address : new String[] {file.address(), "/files/" + file.id() + "/state"}) {
            assertThat(pages.get().uri(address)).hasStatus(404);
            assertThat(pages.get().uri(address).with(Signed.as(Signed.member()))).hasStatus(404);
        }
        assertThat(pages.get().uri("/files/" + UUID.randomUUID() + "/a.txt")).hasStatus(404);
    }

    @Test
    void infectedContentIsServedToNobody() throws Exception {
        var file = examined(bytes("bad " + UUID.randomUUID()), "a.txt");
        database.sql(
                        """
                        update files.content
                        set scan = 'infected', state = 'refused', reason = 'infected'
                        where sha256 = :sha256
                        """)
                .param("sha256", file.hash().hex())
                .update();

        assertThat(pages.get().uri(file.address()).with(Signed.as(OWNER))).hasStatus(404);
        assertThat(
                        pages.get()
                                .uri("/files/" + file.id() + "/state")
                                .header("Accept-Language", "es")
                                .with(Signed.as(OWNER)))
                .hasStatusOk()
                .bodyText()
                .contains("infected", "programa malicioso");
    }

    @Test
    void aPdfIsShownInThePageWithAPictureOfItsFirst() throws Exception {
        var file = examined(SampleFiles.pdf(2, "shown " + UUID.randomUUID(), ""), "a.pdf");

        var answer = pages.get().uri(file.address()).with(Signed.as(OWNER)).exchange();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("inline;");
        assertThat(pages.get().uri("/files/" + file.id() + "/picture").with(Signed.as(OWNER)))
                .hasStatusOk()
                .hasContentType("image/jpeg");
    }

    private StoredFile examined(byte[] content, String name)
            throws IOException, InterruptedException {
        var id = UUID.randomUUID();
        files.receive(id, new ByteArrayInputStream(content), new FileName(name), OWNER.id());
        var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (files.find(id).orElseThrow().state() == State.WAITING) {
            assertThat(System.nanoTime()).as("it is examined").isLessThan(end);
            Thread.sleep(20);
        }
        return files.find(id).orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
