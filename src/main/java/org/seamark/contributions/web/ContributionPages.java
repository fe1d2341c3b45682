package org.seamark.contributions.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.calls.CallBoard;
import org.seamark.contributions.Alike;
import org.seamark.contributions.Draft;
import org.seamark.contributions.Duplicates;
import org.seamark.contributions.Workbench;
import org.seamark.contributions.web.ContributionPage.Done;
import org.seamark.kernel.Actor;
import org.seamark.reviews.ReviewDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which a member sees where a contribution stands. */
@Component
class ContributionPages {

    private final Workbench workbench;
    private final Duplicates duplicates;
    private final ReviewDesk reviews;
    private final CallBoard calls;

    ContributionPages(
            Workbench workbench, Duplicates duplicates, ReviewDesk reviews, CallBoard calls) {
        this.workbench = workbench;
        this.duplicates = duplicates;
        this.reviews = reviews;
        this.calls = calls;
    }

    ModelAndView of(Actor member, Draft draft, String answer, String error, Done done) {
        var alike = draft.isOpen() ? duplicates.of(draft) : List.<Alike>of();
        var outcomes = reviews.outcomes(draft.contribution().reference());
        var view =
                new ModelAndView(
                        "contributions/contribution",
                        "page",
                        new ContributionPage(
                                draft,
                                alike,
                                outcomes,
                                answering(draft),
                                workbench.hasUnsent(member, draft.contribution().id()),
                                answer,
                                error,
                                done));
        view.setStatus(error.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ContributionPage.@Nullable Answering answering(Draft draft) {
        return Optional.ofNullable(draft.contribution().call())
                .flatMap(calls::find)
                .map(call -> new ContributionPage.Answering(call, calls.isOpen(call)))
                .orElse(null);
    }
}
