package org.seamark.reviews.web;

import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.reviews.Going;
import org.seamark.reviews.ReviewDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reviews that go on, for editors. */
@Controller
class GoingController {

    private final ReviewDesk desk;
    private final WorkLists lists;

    GoingController(ReviewDesk desk, WorkLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @GetMapping("/{language:ar|zh|en|fr|ru|es}/desk/reviews")
    ModelAndView list(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "1") int page) {
        var list = lists.page(page, (most, from) -> desk.going(actor, most, from), Going::subject);
        return new ModelAndView("reviews/going", "page", list);
    }
}
