package org.seamark.reviews.web;

import java.time.Clock;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.reviews.Asked;
import org.seamark.reviews.ReviewersDesk;
import org.seamark.reviews.Works;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a member is asked to review, and has reviewed. */
@Controller
class ReviewsController {

    private static final int LAST_PAGE = 1_000;

    private final ReviewersDesk desk;
    private final Works works;
    private final Clock clock;

    ReviewsController(ReviewersDesk desk, Works works, Clock clock) {
        this.desk = desk;
        this.works = works;
        this.clock = clock;
    }

    @GetMapping("/{language:ar|zh|en|fr|ru|es}/reviews")
    ModelAndView list(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "1") int page) {
        int number = Math.clamp(page, 1, LAST_PAGE);
        int most = ReviewsPage.ON_A_PAGE;
        var asked = desk.asked(actor, most + 1, (number - 1L) * most);
        var covers = works.covers(asked.stream().map(Asked::subject).toList());
        var lines =
                asked.stream()
                        .limit(most)
                        .map(one -> new ReviewsPage.Line(one, covers.get(one.subject())))
                        .toList();
        int next = asked.size() > most ? number + 1 : 0;
        return new ModelAndView(
                "reviews/reviews", "page", new ReviewsPage(lines, number, next, clock.instant()));
    }
}
