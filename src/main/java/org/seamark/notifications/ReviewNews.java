package org.seamark.notifications;

import java.util.Optional;
import java.util.UUID;
import org.seamark.reviews.AssessmentGiven;
import org.seamark.reviews.Invitation;
import org.seamark.reviews.InvitationEnded;
import org.seamark.reviews.Reminder;
import org.seamark.reviews.Review;
import org.seamark.reviews.ReviewClosed;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.ReviewOpened;
import org.seamark.reviews.ReviewerInvited;
import org.seamark.reviews.ReviewerReminded;
import org.seamark.reviews.Round;
import org.seamark.reviews.RoundDecided;
import org.seamark.reviews.RoundOpened;
import org.seamark.reviews.RoundRenewed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * What is told of reviews. To who handed the work in, nothing is told that an invitation, an answer
 * or an assessment gave rise to: only that a review began and what was decided.
 */
@Component
class ReviewNews {

    private final ReviewDesk desk;
    private final EditorsInCharge editors;
    private final Herald herald;

    ReviewNews(ReviewDesk desk, EditorsInCharge editors, Herald herald) {
        this.desk = desk;
        this.editors = editors;
        this.herald = herald;
    }

    @ApplicationModuleListener
    void on(ReviewOpened event) {
        begun(event.review(), 1);
    }

    @ApplicationModuleListener
    void on(RoundOpened event) {
        begun(event.review(), event.round());
    }

    /** To those who have begun to read: the others will read this version only. */
    @ApplicationModuleListener
    void on(RoundRenewed event) {
        var review = review(event.review());
        review.rounds().stream()
                .filter(round -> round.number() == event.round())
                .forEach(round ->
                        round.counted().stream()
                                .filter(Invitation::mayRead)
                                .forEach(one -> renewed(review, round, one)));
    }

    private void renewed(Review review, Round round, Invitation one) {
        var turn = one.id() + "/" + round.judges().toEpochMilli();
        herald.tell(
                one.reviewer().account(),
                new News(
                        Topic.REVIEW_RENEWED,
                        Topic.REVIEW_RENEWED.code() + "/" + turn,
                        review.subject(),
                        "",
                        "reviews/" + review.id()));
    }

    private void begun(UUID id, int round) {
        var review = review(id);
        toSubmitter(review, Topic.REVIEW_BEGUN, Integer.toString(round), "");
    }

    @ApplicationModuleListener
    void on(RoundDecided event) {
        var review = review(event.review());
        var turn = Integer.toString(event.round());
        toSubmitter(review, Topic.REVIEW_VERDICT, turn, event.decision().key());
        review.rounds().stream()
                .filter(round -> round.number() == event.round())
                .forEach(round -> over(review, round));
    }

    @ApplicationModuleListener
    void on(ReviewClosed event) {
        var review = review(event.review());
        over(review, review.round());
    }

    private void over(Review review, Round round) {
        round.counted().forEach(one -> toReviewer(review, one, Topic.REVIEW_OVER, ""));
    }

    @ApplicationModuleListener
    void on(ReviewerInvited event) {
        var review = review(event.review());
        invitation(review, event.invitation())
                .ifPresent(one -> toReviewer(review, one, Topic.REVIEW_INVITED, ""));
    }

    @ApplicationModuleListener
    void on(ReviewerReminded event) {
        var review = review(event.review());
        var when = "notifications.when." + event.reminder().code();
        invitation(review, event.invitation())
                .filter(Invitation::isOpen)
                .ifPresent(one -> {
                    toReviewer(review, one, Topic.REVIEW_REMINDER, when);
                    if (event.reminder() == Reminder.LATE) {
                        toEditor(review, one.id(), Topic.DESK_REVIEWER_LATE, "");
                    }
                });
    }

    /** An editor who no longer waits knows it; the others end it themselves. */
    @ApplicationModuleListener
    void on(InvitationEnded event) {
        var review = review(event.review());
        invitation(review, event.invitation())
                .ifPresent(one -> {
                    if (one.ending() == Invitation.Ending.REPLACED) {
                        toReviewer(review, one, Topic.REVIEW_OVER, "");
                    } else {
                        toEditor(review, one.id(), Topic.DESK_REVIEWER_NEEDED, one.key());
                    }
                });
    }

    @ApplicationModuleListener
    void on(AssessmentGiven event) {
        toEditor(review(event.review()), event.invitation(), Topic.DESK_ASSESSED, "");
    }

    private Review review(UUID id) {
        return desk.find(id).orElseThrow();
    }

    private static Optional<Invitation> invitation(Review review, UUID id) {
        return review.rounds().stream()
                .flatMap(round -> round.invitations().stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private void toSubmitter(Review review, Topic topic, String turn, String detail) {
        var subject = review.subject();
        herald.tell(
                review.submitter().account(),
                new News(
                        topic,
                        topic.code() + "/" + review.id() + "/" + turn,
                        subject,
                        detail,
                        subject.module() + "/" + subject.id()));
    }

    private void toReviewer(Review review, Invitation one, Topic topic, String detail) {
        var news = News.of(topic, one.id(), review.subject(), "reviews/" + review.id());
        herald.tell(one.reviewer().account(), detail.isEmpty() ? news : news.saying(detail));
    }

    private void toEditor(Review review, UUID invitation, Topic topic, String detail) {
        var news = News.of(topic, invitation, review.subject(), "desk/reviews/" + review.id());
        herald.tellAll(editors.of(review), detail.isEmpty() ? news : news.saying(detail));
    }
}
