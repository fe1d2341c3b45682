package org.seamark.files.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.files.FileDoor;
import org.seamark.files.FileName;
import org.seamark.files.FileRefused;
import org.seamark.files.FileStore;
import org.seamark.files.Refusal;
import org.seamark.files.StoredFile;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Bringing files without a script, and what becomes of them; each sees their own. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/files")
class FilePagesController {

    private final FileStore files;
    private final FileDoor door;
    private final BringPages brings;
    private final Refusals refusals;

    FilePagesController(FileStore files, FileDoor door, BringPages brings, Refusals refusals) {
        this.files = files;
        this.door = door;
        this.brings = brings;
        this.refusals = refusals;
    }

    @ModelAttribute
    void kept(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping("/new")
    String form(Actor.Member member, @Nullable CsrfToken token, Model model) {
        return form("", token, model);
    }

    private String form(String refused, @Nullable CsrfToken token, Model model) {
        model.addAttribute("page", brings.page(FormToken.of(token), refused));
        return "files/bring";
    }

    @PostMapping
    String bring(
            @PathVariable Language language,
            Actor.Member member,
            @RequestParam MultipartFile file,
            @Nullable CsrfToken token,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var name = new FileName(Optional.ofNullable(file.getOriginalFilename()).orElse(""));
        try (var content = file.getInputStream()) {
            if (file.getSize() > files.largest()) {
                throw new FileRefused(Refusal.TOO_LARGE, name);
            }
            var stored = files.receive(content, name, member.id());
            return "redirect:" + address(language, stored.id());
        } catch (FileRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(refusals.sentence(language, refused), token, model);
        }
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    String file(
            @PathVariable Language language,
            @PathVariable UUID id,
            Actor.Member member,
            @Nullable CsrfToken token,
            Model model) {
        var file = own(id, member);
        model.addAttribute(
                "page",
                new FilePage(
                        file,
                        refusals.sentence(language, file).orElse(""),
                        door.isHeld(file),
                        FormToken.of(token)));
        return "files/file";
    }

    /** A copy that does not say who made it. */
    @PostMapping("/{id:[0-9a-f-]{36}}/stripped")
    String strip(
            @PathVariable Language language,
            @PathVariable UUID id,
            Actor.Member member,
            @Nullable CsrfToken token,
            Model model,
            HttpServletResponse response) {
        try {
            return "redirect:"
                    + address(language, files.stripped(own(id, member), member.id()).id());
        } catch (FileRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(refusals.sentence(language, refused), token, model);
        }
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/removal")
    String remove(@PathVariable Language language, @PathVariable UUID id, Actor.Member member) {
        var file = own(id, member);
        if (door.isHeld(file)) {
            return "redirect:" + address(language, id);
        }
        files.remove(file.id());
        return "redirect:/" + language.code() + "/files/new";
    }

    private StoredFile own(UUID id, Actor.Member member) {
        return files.find(id)
                .filter(file -> member.id().equals(file.owner()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String address(Language language, UUID id) {
        return "/" + language.code() + "/files/" + id;
    }
}
