package org.seamark.desk.web;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.web.Attempt;
import org.seamark.contributions.DeskRecord;
import org.seamark.contributions.RecordDesk;
import org.seamark.contributions.RecordFiles;
import org.seamark.contributions.web.Attaching;
import org.seamark.contributions.web.RefusedFile;
import org.seamark.files.FileRefused;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where editors add, replace and take off files of a record. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/desk/records/{code}/files")
class RecordFilesController {

    private final RecordDesk desk;
    private final RecordFiles files;
    private final Attaching attaching;

    RecordFilesController(RecordDesk desk, RecordFiles files, Attaching attaching) {
        this.desk = desk;
        this.files = files;
        this.attaching = attaching;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable Language language, Actor.Member actor, @PathVariable String code) {
        return page(actor, code, null, "");
    }

    @PostMapping("/added")
    ModelAndView add(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID uploaded,
            @RequestParam(defaultValue = "") String replaces)
            throws IOException {
        withFiles(actor, code);
        try {
            var brought = attaching.brought(actor, file, uploaded);
            var replaced = Identifiers.parse(replaces).orElse(null);
            return step(language, actor, code, () -> files.add(actor, code, brought, replaced));
        } catch (FileRefused refused) {
            return page(actor, code, RefusedFile.of(refused), "");
        }
    }

    /** Puts a copy that does not say who made it in the place of a file. */
    @PostMapping("/{file}/stripped")
    ModelAndView strip(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable String code,
            @PathVariable String file) {
        var named = Attaching.named(file);
        var record = withFiles(actor, code);
        if (files.of(actor, record).keySet().stream().noneMatch(one -> one.file().equals(named))) {
            throw new OutOfSight();
        }
        try {
            var copy = attaching.stripped(actor, named);
            return step(language, actor, code, () -> files.add(actor, code, copy, named));
        } catch (FileRefused refused) {
            return page(actor, code, RefusedFile.of(refused), "");
        }
    }

    @PostMapping("/{file}/removal")
    ModelAndView remove(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable String code,
            @PathVariable String file) {
        var named = Attaching.named(file);
        return step(language, actor, code, () -> files.remove(actor, code, named));
    }

    @PostMapping("/{file}/language")
    ModelAndView say(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable String code,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String spoken) {
        var named = Attaching.named(file);
        return step(
                language,
                actor,
                code,
                () -> files.say(actor, code, named, Attaching.language(spoken)));
    }

    private ModelAndView step(Language language, Actor.Member actor, String code, Runnable step) {
        return Attempt.refused(step)
                .map(error -> page(actor, code, null, error))
                .orElseGet(() ->
                        new ModelAndView(
                                "redirect:/"
                                        + language.code()
                                        + "/desk/records/"
                                        + code
                                        + "/files"));
    }

    private DeskRecord withFiles(Actor.Member actor, String code) {
        var record = desk.find(actor, code);
        if (!record.form().hasFiles()) {
            throw new OutOfSight();
        }
        return record;
    }

    private ModelAndView page(
            Actor.Member actor, String code, @Nullable RefusedFile refused, String error) {
        var record = withFiles(actor, code);
        var page =
                new RecordFilesPage(
                        record, files.of(actor, record), attaching.largest(), refused, error);
        var view = new ModelAndView("desk/record-files", "page", page);
        boolean done = refused == null && error.isEmpty();
        view.setStatus(done ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
