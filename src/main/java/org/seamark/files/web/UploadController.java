package org.seamark.files.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import me.desair.tus.server.HttpHeader;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;
import org.jspecify.annotations.Nullable;
import org.seamark.files.FileName;
import org.seamark.files.FileRefused;
import org.seamark.files.FileStore;
import org.seamark.files.StoredFile;
import org.seamark.kernel.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import tools.jackson.databind.json.JsonMapper;

/**
 * Uploads that go on where they were cut off. An upload that is whole becomes a file of the same
 * identifier; one that is refused is answered with the reason.
 */
@Controller
@RequestMapping({FilesWebConfiguration.UPLOADS, FilesWebConfiguration.UPLOADS + "/{id}"})
class UploadController {

    /** In the answer to the last piece: where to ask what becomes of the file. */
    static final String FILE = "Seamark-File";

    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Optional<StoredFile> NOTHING = Optional.empty();

    private final TusFileUploadService uploads;
    private final FileStore files;
    private final Refusals refusals;
    private final JsonMapper json;

    UploadController(
            TusFileUploadService uploads, FileStore files, Refusals refusals, JsonMapper json) {
        this.uploads = uploads;
        this.files = files;
        this.refusals = refusals;
        this.json = json;
    }

    @RequestMapping(
            method = {
                RequestMethod.OPTIONS,
                RequestMethod.HEAD,
                RequestMethod.POST,
                RequestMethod.PATCH,
                RequestMethod.DELETE
            })
    void process(Actor.Member member, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var owner = member.id().toString();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var whole = request.getMethod().equals("HEAD") ? whole(request, member) : NOTHING;
        if (whole.isPresent()) {
            answer(response, whole.get());
            return;
        }
        uploads.process(new WithoutParameters(request), response, owner);
        var method = request.getMethod();
        if (method.equals("PATCH") || method.equals("HEAD")) {
            takeIfWhole(request, response, member.id());
        }
    }

    /** The file that an upload has become: its sender may not have heard of it. */
    private Optional<StoredFile> whole(HttpServletRequest request, Actor.Member member) {
        var last = request.getRequestURI().replaceFirst(".*/", "");
        return IDENTIFIER.matcher(last).matches()
                ? files.find(UUID.fromString(last)).filter(file -> member.id().equals(file.owner()))
                : NOTHING;
    }

    private static void answer(HttpServletResponse response, StoredFile whole) {
        var bytes = Long.toString(whole.bytes());
        response.setHeader(HttpHeader.TUS_RESUMABLE, TusFileUploadService.TUS_API_VERSION);
        response.setHeader(HttpHeader.UPLOAD_LENGTH, bytes);
        response.setHeader(HttpHeader.UPLOAD_OFFSET, bytes);
        response.setHeader(FILE, state(whole.id()));
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    private static String state(UUID file) {
        return "/files/" + file + "/state";
    }

    /** Also when its state is asked: the answer to the last piece may have been lost. */
    private void takeIfWhole(HttpServletRequest request, HttpServletResponse response, UUID member)
            throws IOException {
        if (response.getStatus() >= 300) {
            return;
        }
        try {
            var address = request.getRequestURI();
            var upload = uploads.getUploadInfo(address, member.toString());
            if (upload == null || upload.isUploadInProgress()) {
                return;
            }
            var id = UUID.fromString(upload.getId().toString());
            try (var content = uploads.getUploadedBytes(address, member.toString())) {
                files.receive(id, content, name(upload), member);
                response.setHeader(FILE, state(id));
            } catch (FileRefused refused) {
                answer(request, response, refused);
            }
            uploads.deleteUpload(address, member.toString());
        } catch (TusException gone) {
            response.setStatus(gone.getStatus());
        }
    }

    private static FileName name(UploadInfo upload) {
        return new FileName(upload.getMetadata().getOrDefault("filename", ""));
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, FileRefused refused)
            throws IOException {
        var language = Refusals.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        var body =
                json.writeValueAsString(
                                Map.of(
                                        "reason",
                                        refused.reason().code(),
                                        "sentence",
                                        refusals.sentence(language, refused)))
                        .getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length); // in place of that of an answer without a body
        response.getOutputStream().write(body);
    }

    /** Some add a character set to the type of the pieces, which the protocol does not foresee. */
    private static final class WithoutParameters extends HttpServletRequestWrapper {

        WithoutParameters(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            var value = super.getHeader(name);
            return value != null && name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    ? value.split(";", 2)[0].strip()
                    : value;
        }
    }
}
