package org.seamark.reviews.web;

import java.time.Clock;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.reviews.Going;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.Works;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reviews that go on, for editors. */
@Controller
class GoingController {

    private static final int LAST_PAGE = 1_000;

    private final ReviewDesk desk;
    private final Works works;
    private final Clock clock;

    GoingController(ReviewDesk desk, Works works, Clock clock) {
        this.desk = desk;
        this.works = works;
        this.clock = clock;
    }

    @GetMapping("/{language:ar|zh|en|fr|ru|es}/desk/reviews")
    ModelAndView list(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "1") int page) {
        int number = Math.clamp(page, 1, LAST_PAGE);
        int most = GoingPage.ON_A_PAGE;
        var going = desk.going(actor, most + 1, (number - 1L) * most);
        var covers = works.covers(going.stream().map(Going::subject).toList());
        var lines =
                going.stream()
                        .limit(most)
                        .map(one -> new GoingPage.Line(one, covers.get(one.subject())))
                        .toList();
        int next = going.size() > most ? number + 1 : 0;
        return new ModelAndView(
                "reviews/going", "page", new GoingPage(lines, number, next, clock.instant()));
    }
}
