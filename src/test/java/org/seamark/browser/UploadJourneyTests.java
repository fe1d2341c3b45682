package org.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.files.SampleFiles;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file is brought, in pieces or by a form. */
@BrowserTest
class UploadJourneyTests {

    private static final String FILE_PAGE = "/[a-z]{2}/files/[0-9a-f-]{36}";

    @LocalServerPort int port;
    @TempDir Path folder;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open(port).as(UUID.randomUUID());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void aReportIsBroughtAndExamined(boolean script) throws IOException {
        if (!script) {
            browser.withoutScript();
        }
        var report = folder.resolve("a report.pdf");
        Files.write(report, SampleFiles.pdf(2, "brought " + UUID.randomUUID(), ""));
        browser.go("/ar/files/new");
        browser.type("#file", report.toString());
        browser.the("form[data-upload] button").click();

        browser.awaitPath(FILE_PAGE);
        assertThat(browser.title()).isEqualTo("a report.pdf");
        for (int i = 0; i < 100 && browser.all("img[src$=picture]").isEmpty(); i++) {
            browser.go(browser.path());
        }
        assertThat(browser.all("img[src$=picture]")).hasSize(1);
        assertThat(browser.faults()).isEmpty();
        browser.screenshot(Path.of("target", "file-page.png"));
    }

    @Test
    void aLargeFileGoesOnWhereTheLineWasCut() throws IOException {
        var large = new byte[30_000_000];
        new Random().nextBytes(large);
        System.arraycopy(
                "%PDF-1.7\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, large, 0, 9);
        var report = Files.write(folder.resolve("large.pdf"), large);
        browser.go("/en/files/new");
        browser.type("#file", report.toString());
        browser.the("form[data-upload] button").click();
        browser.online(false);
        assertThat(browser.the("form output").getText()).isNotBlank();
        browser.online(true);

        browser.awaitPath(FILE_PAGE);
        assertThat(browser.title()).isEqualTo("large.pdf");
    }

    @Test
    void aRefusalNamesTheFileAndTheReason() throws IOException {
        var page = Files.writeString(folder.resolve("page.html"), "<html><body>x</body></html>");
        browser.go("/fr/files/new");
        browser.type("#file", page.toString());
        browser.the("form[data-upload] button").click();

        browser.link("form output", "« page.html » est une page web");
        browser.screenshot(Path.of("target", "upload-refused.png"));
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void anEmptyFileIsRefusedByItsName() throws IOException {
        browser.go("/fr/files/new");
        browser.type("#file", Files.createFile(folder.resolve("rien.pdf")).toString());
        browser.the("form[data-upload] button").click();

        browser.link(".error-summary", "« rien.pdf »");
    }
}
