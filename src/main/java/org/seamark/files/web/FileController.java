package org.seamark.files.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.seamark.files.FileDoor;
import org.seamark.files.FileStore;
import org.seamark.files.FileType;
import org.seamark.files.Opened;
import org.seamark.files.State;
import org.seamark.files.StoredFile;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Address;
import org.seamark.kernel.Texts;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The originals and their pictures, so that a browser never runs anything that is in them. */
@Controller
@RequestMapping("/files/{id:[0-9a-f-]{36}}")
class FileController {

    private static final String NOTHING_RUNS =
            "sandbox; default-src 'none'; frame-ancestors 'none'";

    /** The viewer of browsers for PDF does not open in a sandbox of this kind. */
    private static final String NOTHING_RUNS_IN_A_PDF =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private static final Duration KEPT = Duration.ofMinutes(10);

    /** So many records a file leads back to: headers have little room. */
    private static final int MOST_RECORDS = 20;

    private final FileDoor door;
    private final FileStore files;
    private final Refusals refusals;
    private final Texts texts;

    FileController(FileDoor door, FileStore files, Refusals refusals, Texts texts) {
        this.door = door;
        this.files = files;
        this.refusals = refusals;
        this.texts = texts;
    }

    /** Ranges and conditions are answered by Spring, for whatever is a resource with a tag. */
    @GetMapping("/{name:.+\\..+}")
    ResponseEntity<Resource> original(@PathVariable UUID id, Actor reader) {
        var opened = door.look(id, reader).orElseThrow(FileController::notThere);
        var file = opened.file();
        var type = MediaType.parseMediaType(file.type().mediaType());
        return answer(opened, file.hash().hex())
                .contentType(type)
                .header("Content-Disposition", disposition(file))
                .headers(headers -> lead(opened, headers))
                .body(files.content(file));
    }

    /** The way back to what it belongs to, for machines (Signposting). */
    private static void lead(Opened opened, HttpHeaders headers) {
        for (var record : opened.records().stream().limit(MOST_RECORDS).toList()) {
            var address = Address.lasting(record.id());
            headers.add(HttpHeaders.LINK, "<%s>; rel=\"collection\"".formatted(address));
        }
    }

    @GetMapping("/picture")
    ResponseEntity<Resource> picture(@PathVariable UUID id, Actor reader) {
        var opened = door.look(id, reader).orElseThrow(FileController::notThere);
        var file = opened.file();
        var picture = files.thumbnail(file).orElseThrow(FileController::notThere);
        return answer(opened, Optional.ofNullable(file.thumbnail()).orElseThrow().hex())
                .contentType(MediaType.IMAGE_JPEG)
                .body(picture);
    }

    /** For the script that has brought it, and waits. */
    @GetMapping("/state")
    @ResponseBody
    FileState state(
            @PathVariable UUID id,
            Actor reader,
            @RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted,
            HttpServletResponse response) {
        var file = door.known(id, reader).orElseThrow(FileController::notThere);
        var language = Refusals.language(accepted);
        response.setHeader("Cache-Control", "no-store");
        return new FileState(
                id.toString(),
                file.name().text(),
                file.bytes(),
                file.state().code(),
                file.scan().code(),
                refusals.sentence(language, file)
                        .orElseGet(() -> texts.text(language, file.state().key())),
                file.state() == State.EXAMINED ? file.address() : null);
    }

    private static ResponseEntity.BodyBuilder answer(Opened opened, String tag) {
        return ResponseEntity.ok()
                .eTag("\"" + tag + "\"")
                .header(
                        "Content-Security-Policy",
                        opened.file().type() == FileType.PDF ? NOTHING_RUNS_IN_A_PDF : NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(
                        opened.isPublic()
                                ? CacheControl.maxAge(KEPT).cachePublic()
                                : CacheControl.noStore());
    }

    private static String disposition(StoredFile file) {
        return (file.type().isShownInPage()
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(file.servedName(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "no such file");
    }
}
