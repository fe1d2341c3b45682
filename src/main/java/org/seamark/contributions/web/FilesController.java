package org.seamark.contributions.web;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.contributions.AttachedFiles;
import org.seamark.contributions.Draft;
import org.seamark.contributions.DraftDesk;
import org.seamark.contributions.WrongStep;
import org.seamark.files.FileRefused;
import org.seamark.forms.Section;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The files of a contribution: brought by a form or by the script that uploads in pieces. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/contributions/{id:[0-9a-f-]{36}}/files/")
class FilesController {

    private static final String ONE = "{file}";

    private final DraftDesk drafts;
    private final AttachedFiles attached;
    private final Attaching attaching;
    private final SectionPages sections;

    FilesController(
            DraftDesk drafts, AttachedFiles attached, Attaching attaching, SectionPages sections) {
        this.sections = sections;
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
    ModelAndView add(
            @PathVariable Language language,
            Actor.Member member,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID uploaded,
            @RequestParam(defaultValue = "") String replaces)
            throws IOException {
        var draft = drafts.open(member, id);
        if (!draft.isOpen()) {
            return new ModelAndView(back(language, id, ""));
        }
        if (!draft.hasFiles()) {
            throw new OutOfSight();
        }
        try {
            attached.add(
                    member,
                    id,
                    attaching.brought(member, file, uploaded),
                    Identifiers.parse(replaces).orElse(null));
        } catch (FileRefused refused) {
            return refusal(language, member, draft, RefusedFile.of(refused));
        } catch (WrongStep notOpen) {
            return new ModelAndView(back(language, id, ""));
        }
        return new ModelAndView(back(language, id, "#files"));
    }

    /** The page that it was sent from says which file was not taken, why, and what to do. */
    private ModelAndView refusal(
            Language language, Actor.Member member, Draft draft, RefusedFile refused) {
        var section =
                draft.sections().stream()
                        .filter(Section::hasFiles)
                        .findFirst()
                        .orElseThrow(OutOfSight::new);
        var page = sections.of(language, member, draft, section, draft.content(), false);
        var view = new ModelAndView("contributions/section", "page", page.refusing(refused));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** Puts a copy that does not say who made it in the place of a file. */
    @PostMapping(ONE + "/stripped")
    ModelAndView strip(
            @PathVariable Language language,
            Actor.Member member,
            @PathVariable UUID id,
            @PathVariable String file) {
        var draft = drafts.open(member, id);
        var named = Attaching.named(file);
        if (draft.isOpen()
                && attached.of(member, draft).keySet().stream()
                        .anyMatch(one -> one.file().equals(named))) {
            try {
                var copy = attaching.stripped(member, named);
                change(() -> attached.add(member, id, copy, named));
            } catch (FileRefused refused) {
                return refusal(language, member, draft, RefusedFile.of(refused));
            }
        }
        return new ModelAndView(back(language, id, "#files"));
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
