package org.seamark.reviews.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Actor;
import org.seamark.reviews.Matching;
import org.seamark.reviews.Review;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.Roster;
import org.seamark.reviews.Subject;
import org.seamark.reviews.Verdict;
import org.seamark.reviews.Works;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together what editors see of a review, with whom they could ask. */
@Component
class DeskPages {

    private static final int MOST_PROPOSALS = 12;

    private final ReviewDesk desk;
    private final Roster roster;
    private final Works works;
    private final Names names;
    private final Clock clock;

    DeskPages(ReviewDesk desk, Roster roster, Works works, Names names, Clock clock) {
        this.desk = desk;
        this.roster = roster;
        this.works = works;
        this.names = names;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    ModelAndView of(
            Actor.Member actor,
            UUID id,
            @Nullable InviteForm invite,
            @Nullable VerdictForm verdict,
            Map<String, String> errors,
            String wrong) {
        var review = desk.show(actor, id);
        var subject = works.find(review.subject(), review.round().judges()).orElse(null);
        var proposals = proposals(actor, review, subject);
        var page =
                new DeskPage(
                        review,
                        subject,
                        names.of(people(review, proposals).toList()),
                        proposals,
                        invite == null ? InviteForm.usual(clock.instant()) : invite,
                        verdict == null ? VerdictForm.EMPTY : verdict,
                        errors,
                        wrong,
                        clock.instant());
        var view = new ModelAndView("reviews/desk", "page", page);
        view.setStatus(
                errors.isEmpty() && wrong.isEmpty()
                        ? HttpStatus.OK
                        : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private List<Matching.Proposal> proposals(
            Actor actor, Review review, @Nullable Subject subject) {
        if (subject == null || review.round().isDecided() || review.isConcluded()) {
            return List.of();
        }
        var work =
                new Matching.Work(
                        review.submitter(),
                        subject.objectives(),
                        subject.languages(),
                        subject.regions());
        var asked =
                Stream.concat(
                                review.round().invitations().stream()
                                        .map(one -> one.reviewer().account()),
                                desk.recused(review.subject()).stream())
                        .toList();
        return roster.propose(actor, work, asked, MOST_PROPOSALS);
    }

    private static Stream<UUID> people(Review review, List<Matching.Proposal> proposals) {
        return Stream.of(
                        Stream.of(review.submitter().account()),
                        review.rounds().stream()
                                .flatMap(round -> round.invitations().stream())
                                .map(one -> one.reviewer().account()),
                        review.rounds().stream()
                                .flatMap(round -> Stream.ofNullable(round.verdict()))
                                .map(Verdict::editor),
                        proposals.stream().map(one -> one.candidate().reviewer().party().account()))
                .flatMap(some -> some);
    }
}
