package org.seamark.contributions.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.contributions.AttachedFiles;
import org.seamark.contributions.DraftDesk;
import org.seamark.contributions.Prefilling;
import org.seamark.contributions.WrongStep;
import org.seamark.contributions.citations.Citations;
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
        return view(page(member, id), HttpStatus.OK);
    }

    private PrefillPage page(Actor member, UUID id) {
        var draft = drafts.open(member, id);
        return PrefillPage.of(draft, prefilling.resolves(), files.of(member, draft).values());
    }

    private static ModelAndView view(PrefillPage page, HttpStatus status) {
        var view = new ModelAndView("contributions/prefill", "page", page);
        view.setStatus(status);
        return view;
    }

    @PostMapping
    ModelAndView fill(
            @PathVariable Language language,
            Actor.Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String doi,
            @RequestParam(defaultValue = "") String citation,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID attached)
            throws IOException {
        var page = page(member, id);
        var known = Doi.of(doi);
        if (!doi.isBlank() && known.isEmpty()) {
            return view(page.wrong(doi, citation, "doi"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var left = new LinkedHashSet<String>();
        try {
            var text = citation.isBlank() ? text(file) : citation;
            if (text.isBlank() && known.isEmpty() && attached == null) {
                return view(page.wrong(doi, citation, "nothing"), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            if (!text.isBlank()) {
                left.addAll(prefilling.fromCitation(member, id, text, language));
            }
            if (known.isPresent()) {
                left.addAll(prefilling.fromDoi(member, id, known.get(), language));
            }
            if (attached != null) {
                left.addAll(prefilling.fromFile(member, id, attached));
            }
        } catch (UnreadableCitation none) {
            return view(page.wrong(doi, citation, "citation"), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (WrongStep notOpen) {
            return new ModelAndView("redirect:" + "/" + language.code() + "/" + page.above());
        }
        left.removeIf(drafts.open(member, id).content()::has);
        var done =
                "?done=saved" + left.stream().map("&left="::concat).collect(Collectors.joining());
        return new ModelAndView("redirect:/" + language.code() + "/" + page.above() + done);
    }

    private static String text(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return "";
        }
        if (file.getSize() > Citations.LONGEST) {
            throw new UnreadableCitation();
        }
        return new String(file.getBytes(), StandardCharsets.UTF_8);
    }
}
