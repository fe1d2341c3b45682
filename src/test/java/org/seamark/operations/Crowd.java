package org.seamark.operations;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import org.seamark.accounts.web.Surfer;
import org.seamark.files.SampleFiles;

/** Authors and editors who use a server all at once, until it is gone. */
final class Crowd {

    private final Acknowledged done;
    private final List<Thread> people = new ArrayList<>();

    Crowd(Acknowledged done) {
        this.done = done;
    }

    /** Somebody who has signed in before brings their cookies. */
    static Surfer surfer(String origin, Map<String, String> cookies) {
        var surfer = new Surfer(origin);
        surfer.cookies().putAll(cookies);
        return surfer;
    }

    /** Brings a file for each draft, and hands it in. */
    void author(Surfer surfer, Queue<UUID> drafts) {
        start(() -> {
            for (var draft = drafts.poll(); draft != null; draft = drafts.poll()) {
                handIn(surfer, draft);
            }
        });
    }

    /** Accepts what reviewers were heard on. */
    void editor(Surfer surfer, Queue<UUID> reviews) {
        start(() -> {
            for (var review = reviews.poll(); review != null; review = reviews.poll()) {
                decide(surfer, review);
            }
        });
    }

    private void start(Runnable work) {
        people.add(
                Thread.ofPlatform()
                        .start(() -> {
                            try {
                                work.run();
                            } catch (UncheckedIOException gone) {
                                // the server was killed: nobody knows how far the last step came
                            } catch (RuntimeException wrong) {
                                done.surprises.add(wrong.toString());
                            }
                        }));
    }

    void join() throws InterruptedException {
        for (var one : people) {
            one.join();
        }
    }

    private void handIn(Surfer surfer, UUID draft) {
        var page = "/en/contributions/" + draft;
        var file = upload(surfer, page);
        var attaching =
                surfer.submit(page + "/files", "form[data-attach]", "uploaded", file.toString());
        expect(attaching, attaching.location().contains("/files#files"));
        done.attached.put(draft, file);
        done.submissionsBegun.add(draft);
        var handing = surfer.submit(page, "form[action$=submit]", "different", "true");
        expect(handing, handing.location().contains("submitted"));
        done.submissions.add(draft);
    }

    /** In two pieces. */
    private UUID upload(Surfer surfer, String page) {
        var bytes = SampleFiles.pdf(1, "Lamp " + UUID.randomUUID(), "");
        var form = surfer.get(page + "/files").page();
        var token = Objects.requireNonNull(form.selectFirst("input[data-header]"));
        var name =
                Base64.getEncoder().encodeToString("lamp.pdf".getBytes(StandardCharsets.US_ASCII));
        var begun =
                surfer.send(
                        tus(surfer, "/files/uploads", token.attr("data-header"), token.val())
                                .header("Upload-Length", Integer.toString(bytes.length))
                                .header("Upload-Metadata", "filename " + name)
                                .POST(HttpRequest.BodyPublishers.noBody()));
        expect(begun, begun.status() == 201);
        var address = begun.location();
        var file = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        done.filesBegun.put(file, bytes);
        for (int from = 0; from < bytes.length; from += (bytes.length + 1) / 2) {
            int to = Math.min(bytes.length, from + (bytes.length + 1) / 2);
            var piece =
                    surfer.send(
                            tus(surfer, address, token.attr("data-header"), token.val())
                                    .header("Upload-Offset", Integer.toString(from))
                                    .header("Content-Type", "application/offset+octet-stream")
                                    .method(
                                            "PATCH",
                                            HttpRequest.BodyPublishers.ofByteArray(
                                                    Arrays.copyOfRange(bytes, from, to))));
            expect(piece, piece.status() == 204);
        }
        done.files.add(file);
        return file;
    }

    private static HttpRequest.Builder tus(
            Surfer surfer, String path, String header, String token) {
        return surfer.request(path).header("Tus-Resumable", "1.0.0").header(header, token);
    }

    private void decide(Surfer surfer, UUID review) {
        done.verdictsBegun.add(review);
        var page = "/en/desk/reviews/" + review;
        var decided =
                surfer.submit(
                        page,
                        "form[action$=verdict]",
                        "decision",
                        "accept",
                        "reasons",
                        "Well done.");
        expect(decided, decided.location().equals(page));
        done.verdicts.add(review);
    }

    private static void expect(Surfer.Answer answer, boolean right) {
        if (!right) {
            throw new IllegalStateException(
                    answer.response().request().uri()
                            + " "
                            + answer.status()
                            + " "
                            + answer.body());
        }
    }
}
