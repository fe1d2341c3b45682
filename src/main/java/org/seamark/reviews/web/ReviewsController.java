package org.seamark.reviews.web;

import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.reviews.Asked;
import org.seamark.reviews.ReviewersDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a member is asked to review, and has reviewed. */
@Controller
class ReviewsController {

    private final ReviewersDesk desk;
    private final WorkLists lists;

    ReviewsController(ReviewersDesk desk, WorkLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @GetMapping("/{language:ar|zh|en|fr|ru|es}/reviews")
    ModelAndView list(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "1") int page) {
        var list = lists.page(page, (most, from) -> desk.asked(actor, most, from), Asked::subject);
        return new ModelAndView("reviews/reviews", "page", list);
    }
}
