package org.seamark.contributions.web;

import java.util.UUID;
import org.seamark.catalogue.web.RecordViews;
import org.seamark.contributions.DraftDesk;
import org.seamark.forms.Forms;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A contribution on the page that it will have. */
@Controller
class PreviewController {

    private final DraftDesk drafts;
    private final Forms forms;
    private final RecordViews views;

    PreviewController(DraftDesk drafts, Forms forms, RecordViews views) {
        this.drafts = drafts;
        this.forms = forms;
        this.views = views;
    }

    /** What has no title yet cannot be shown. */
    @GetMapping("/{language:ar|zh|en|fr|ru|es}/contributions/{id:[0-9a-f-]{36}}/preview")
    ModelAndView preview(
            @PathVariable Language language, Actor.Member member, @PathVariable UUID id) {
        var draft = drafts.open(member, id);
        var content = draft.whole();
        if (content.texts("title").isEmpty()) {
            return new ModelAndView("redirect:/" + language.code() + "/contributions/" + id);
        }
        var record = forms.require(draft.contribution().kind()).imagined(content);
        return views.preview(record, language);
    }
}
