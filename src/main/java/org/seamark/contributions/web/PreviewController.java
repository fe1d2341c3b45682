package org.seamark.contributions.web;

import java.util.UUID;
import org.seamark.contributions.DraftDesk;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A contribution on the page that it will have. */
@Controller
class PreviewController {

    private final DraftDesk drafts;
    private final ObjectProvider<RecordPreview> previews;

    PreviewController(DraftDesk drafts, ObjectProvider<RecordPreview> previews) {
        this.drafts = drafts;
        this.previews = previews;
    }

    /** What has no title yet cannot be shown. */
    @GetMapping("/{language:ar|zh|en|fr|ru|es}/contributions/{id:[0-9a-f-]{36}}/preview")
    ModelAndView preview(
            @PathVariable Language language, Actor.Member member, @PathVariable UUID id) {
        var draft = drafts.open(member, id);
        var kind = draft.contribution().kind();
        var content = draft.whole();
        return previews.stream()
                .filter(preview -> preview.kind() == kind && !content.texts("title").isEmpty())
                .findFirst()
                .map(preview -> preview.preview(language, content))
                .orElseGet(() ->
                        new ModelAndView("redirect:/" + language.code() + "/contributions/" + id));
    }
}
