package org.seamark.contributions.web;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.contributions.AttachedFiles;
import org.seamark.contributions.DraftDesk;
import org.seamark.contributions.WrongStep;
import org.seamark.files.FileRefused;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The files of a contribution: brought by a form or by the script that uploads in pieces. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/contributions/{id:[0-9a-f-]{36}}/files/")
class FilesController {

    private static final String ONE = "{file}";

    private final DraftDesk drafts;
    private final AttachedFiles attached;
    private final Attaching attaching;

    FilesController(DraftDesk drafts, AttachedFiles attached, Attaching attaching) {
        this.drafts = drafts;
        this.attached = attached;
        this.attaching = attaching;
    }

    /**
     * Adds a file.
     *
     * @param file that the form brings
     * @param uploaded that the member brought before
     * @param replaces the one in whose place it comes, if it does
     */
    @PostMapping("added")
    String add(
            @PathVariable Language language,
            Actor.Member member,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID uploaded,
            @RequestParam(defaultValue = "") String replaces)
            throws IOException {
        if (!drafts.open(member, id).isOpen()) {
            return back(language, id, "");
        }
        try {
            attached.add(
                    member,
                    id,
                    attaching.brought(member, file, uploaded),
                    Attaching.known(replaces).orElse(null));
        } catch (FileRefused refused) {
            return back(language, id, "?refused=" + refused.reason().code());
        } catch (WrongStep notOpen) {
            return back(language, id, "");
        }
        return back(language, id, "#files");
    }

    @PostMapping(ONE + "/removal")
    String remove(
            @PathVariable Language language,
            Actor.Member member,
            @PathVariable UUID id,
            @PathVariable String file) {
        change(() -> attached.remove(member, id, Attaching.named(file)));
        return back(language, id, "#files");
    }

    @PostMapping(ONE + "/language")
    String say(
            @PathVariable Language language,
            Actor.Member member,
            @PathVariable UUID id,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String spoken) {
        change(() -> attached.say(member, id, Attaching.named(file), Attaching.language(spoken)));
        return back(language, id, "#files");
    }

    /** What is with the editors stands still; the page says so. */
    private static void change(Runnable change) {
        try {
            change.run();
        } catch (WrongStep notOpen) {
            return;
        }
    }

    private static String back(Language language, UUID id, String rest) {
        return "redirect:/" + language.code() + "/contributions/" + id + "/files" + rest;
    }
}
