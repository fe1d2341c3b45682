package org.seamark.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seamark.accounts.web.People;
import org.seamark.accounts.web.Surfer;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Workbench;
import org.seamark.forms.Kind;
import org.springframework.context.ApplicationContext;

/**
 * How long a member waits who hands in a practice with a PDF of 20 MB: over HTTP, from the last
 * byte of the file to the answer that it was received, and to the answer that all is handed in.
 */
final class HandingIn {

    private static final int TIMES = 10;
    private static final int SIZE = 20_000_000;

    /** As the script of the page sends them. */
    private static final int PIECE = 8 << 20;

    private static final String BOUNDARY = "b5f0c2a8";

    private final int port;
    private final ApplicationContext seamark;
    private final People people;
    private final Surfer surfer;
    private final People.Somebody member;
    private final Random random = new Random(20);
    private byte[] bytes = {};

    HandingIn(int port, ApplicationContext seamark) {
        this.port = port;
        this.seamark = seamark;
        people = People.in(seamark);
        surfer = new Surfer("http://localhost:" + port);
        member = people.member();
        surfer.signIn(member, "/en/contributions");
    }

    void run() throws IOException {
        var received = new long[TIMES];
        var handedIn = new long[TIMES];
        var byForm = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            var page = "/en/contributions/" + draft();
            try (var connection = new Connection(port)) {
                var file = upload(connection, page);
                received[i] = System.nanoTime() - connection.sent();
                handIn(page, file);
                handedIn[i] = System.nanoTime() - connection.sent();
            }
            byForm[i] = form("/en/contributions/" + draft());
        }
        System.out.printf("%n20 MB over HTTP, from the last byte to the answer%n");
        print("received, sent in pieces", received);
        print("received, sent by a form", byForm);
        print("attached and handed in", handedIn);
    }

    private UUID draft() throws IOException {
        var workbench = seamark.getBean(Workbench.class);
        var author = people.actor(member);
        var work = workbench.begin(author, Kind.PRACTICE, null, null);
        workbench.save(author, work, 0, SamplePractice.json("Lit quays " + work));
        bytes = LargePdf.of(SIZE, random);
        return work;
    }

    private String cookies() {
        return "Cookie: "
                + surfer.cookies().entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "))
                + "\r\n";
    }

    private String upload(Connection connection, String page) throws IOException {
        var token = surfer.get(page + "/files").page().selectFirst("input[data-header]");
        var header = Objects.requireNonNull(token).attr("data-header");
        var begun =
                surfer.send(
                        surfer.request("/files/uploads")
                                .header("Tus-Resumable", "1.0.0")
                                .header(header, token.val())
                                .header("Upload-Length", Integer.toString(bytes.length))
                                .header("Upload-Metadata", "filename bGFtcC5wZGY=")
                                .POST(HttpRequest.BodyPublishers.noBody()));
        for (int from = 0; from < bytes.length; from += PIECE) {
            var answer =
                    connection.send(
                            "PATCH",
                            begun.location(),
                            cookies()
                                    + header
                                    + ": "
                                    + token.val()
                                    + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: "
                                    + from
                                    + "\r\nContent-Type: application/offset+octet-stream\r\n",
                            Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE)));
            require(answer.status(), 204);
        }
        return begun.location().substring(begun.location().lastIndexOf('/') + 1);
    }

    private void handIn(String page, String file) {
        require(surfer.submit(page + "/files", "form[data-attach]", "uploaded", file));
        require(surfer.submit(page, "form[action$=submit]", "different", "true"));
    }

    private long form(String page) throws IOException {
        var form = surfer.get(page + "/files").page().selectFirst("form[data-attach]");
        var token = Objects.requireNonNull(form).select("input[data-header]");
        var body = new ByteArrayOutputStream(bytes.length + 1_000);
        part(
                body,
                "name=\"" + token.attr("name") + "\"",
                token.val().getBytes(StandardCharsets.US_ASCII));
        part(body, "name=\"file\"; filename=\"lamp.pdf\"", bytes);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        try (var connection = new Connection(port)) {
            var type = "Content-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n";
            var answer =
                    connection.send(
                            "POST", form.attr("action"), cookies() + type, body.toByteArray());
            require(answer.status(), 302);
            return System.nanoTime() - connection.sent();
        }
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static void require(Surfer.Answer answer) {
        if (answer.status() != 302) {
            var why = answer.page().select("[role=alert], .error").text();
            throw new IllegalStateException("answered %d: %s".formatted(answer.status(), why));
        }
    }

    private static void require(int status, int right) {
        if (status != right) {
            throw new IllegalStateException("answered " + status);
        }
    }

    private static void print(String what, long[] took) {
        Arrays.sort(took);
        System.out.printf(
                "  %-26s median %4.0f ms, slowest %4.0f ms%n",
                what, took[TIMES / 2] / 1e6, took[TIMES - 1] / 1e6);
    }
}
