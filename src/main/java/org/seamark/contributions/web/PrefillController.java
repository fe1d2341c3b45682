package org.seamark.contributions.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.contributions.AttachedFiles;
import org.seamark.contributions.DraftDesk;
import org.seamark.contributions.Prefilling;
import org.seamark.contributions.WrongStep;
import org.seamark.contributions.citations.Citations;
import org.seamark.contributions.citations.Entry;
import org.seamark.contributions.citations.UnreadableCitation;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Doi;
import org.seamark.kernel.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Fills a draft from a DOI, a citation, or a file. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/contributions/{id:[0-9a-f-]{36}}/prefill")
class PrefillController {

    private final DraftDesk drafts;
    private final AttachedFiles files;
    private final Prefilling prefilling;

    PrefillController(DraftDesk drafts, AttachedFiles files, Prefilling prefilling) {
        this.drafts = drafts;
        this.files = files;
        this.prefilling = prefilling;
    }

    @GetMapping
    ModelAndView show(Actor.Member member, @PathVariable UUID id) {
        return view(page(member, id, new PrefillPage.Typed("", "", null)), HttpStatus.OK);
    }

    private PrefillPage page(Actor member, UUID id, PrefillPage.Typed typed) {
        var draft = drafts.open(member, id);
        return PrefillPage.of(
                draft, prefilling.resolves(), files.of(member, draft).values(), typed);
    }

    private static ModelAndView view(PrefillPage page, HttpStatus status) {
        var view = new ModelAndView("contributions/prefill", "page", page);
        view.setStatus(status);
        return view;
    }

    private static ModelAndView wrong(PrefillPage page) {
        return view(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping
    ModelAndView fill(
            @PathVariable Language language,
            Actor.Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String doi,
            @RequestParam(defaultValue = "") String citation,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID attached,
            @RequestParam(defaultValue = "") String work)
            throws IOException {
        var page = page(member, id, new PrefillPage.Typed(doi, citation, attached));
        if (file != null && file.getSize() > Citations.LONGEST) {
            return wrong(page.wrong("citation"));
        }
        var text = file == null || file.isEmpty() ? citation : text(file);
        var known = Doi.of(doi);
        if (!doi.isBlank() && known.isEmpty()) {
            return wrong(page.wrong("doi"));
        }
        if (text.isBlank() && known.isEmpty() && attached == null) {
            return wrong(page.wrong("nothing"));
        }
        final List<Entry> works;
        try {
            works = text.isBlank() ? List.of() : Citations.all(text);
        } catch (UnreadableCitation none) {
            return wrong(page.wrong("citation"));
        }
        var chosen =
                works.stream()
                        .filter(one -> works.size() == 1 || one.mark().equals(work))
                        .findFirst();
        if (!works.isEmpty() && chosen.isEmpty()) {
            return wrong(page.choosing(works, text));
        }
        var left = new LinkedHashSet<String>();
        try {
            if (chosen.isPresent()) {
                left.addAll(prefilling.fromCitation(member, id, chosen.get(), language));
            }
            if (known.isPresent()) {
                left.addAll(prefilling.fromDoi(member, id, known.get(), language));
            }
            if (attached != null) {
                left.addAll(prefilling.fromFile(member, id, attached));
            }
        } catch (WrongStep notOpen) {
            return new ModelAndView("redirect:" + "/" + language.code() + "/" + page.above());
        }
        left.removeIf(drafts.open(member, id).content()::has);
        var done =
                "?done=saved" + left.stream().map("&left="::concat).collect(Collectors.joining());
        return new ModelAndView("redirect:/" + language.code() + "/" + page.above() + done);
    }

    private static String text(MultipartFile file) throws IOException {
        return new String(file.getBytes(), StandardCharsets.UTF_8);
    }
}
