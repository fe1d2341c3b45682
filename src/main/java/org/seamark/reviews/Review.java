package org.seamark.reviews;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Reference;
import org.seamark.reviews.WrongStep.Reason;

/**
 * The review of one thing, round after round, by the rules of the network: reviewers have no stake
 * in it, declare that before they read, and are heard in sufficient number before an editor who is
 * none of them decides.
 *
 * @param version of the row
 * @param submitter whose work it is
 * @param closed when the work was withdrawn
 */
public record Review(
        UUID id,
        int version,
        Reference subject,
        Party submitter,
        Quorum quorum,
        Instant opened,
        @Nullable Instant closed,
        List<Round> rounds) {

    public Review {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("a review without a round");
        }
    }

    public static Review open(
            UUID id, Reference subject, Party submitter, Quorum quorum, Instant now) {
        var first = Round.open(1, "", now);
        return new Review(id, 0, subject, submitter, quorum, now, null, List.of(first));
    }

    public Round round() {
        return rounds.getLast();
    }

    /** Whether nothing more happens in it. */
    public boolean isConcluded() {
        var verdict = round().verdict();
        return closed != null || (verdict != null && !verdict.decision().asksForChanges());
    }

    /** Whether it is somebody's own work, or they are or were asked to review it. */
    public boolean concerns(UUID account) {
        return submitter.account().equals(account)
                || rounds.stream().anyMatch(round -> round.has(account));
    }

    /** Whether somebody has declared a conflict of interest, in any round: they stay out of it. */
    public boolean isRecused(UUID account) {
        return rounds.stream()
                .flatMap(round -> round.invitations().stream())
                .anyMatch(one ->
                        one.reviewer().account().equals(account)
                                && one.ending() == Invitation.Ending.CONFLICT);
    }

    /** Whether somebody sees what is reviewed: until the round is decided, who has no conflict. */
    public boolean mayRead(UUID account) {
        return !isConcluded()
                && !round().isDecided()
                && round().invitations().stream()
                        .anyMatch(one -> one.reviewer().account().equals(account) && one.mayRead());
    }

    /** Asks somebody to review, who is of the United Nations ({@code internal}) or not. */
    public Review inviting(UUID id, Party reviewer, boolean internal, Instant now, Instant due) {
        submitter
                .bias(reviewer)
                .ifPresent(reason -> {
                    throw new WrongStep(reason);
                });
        return with(round -> {
            if (isRecused(reviewer.account()) && !round.has(reviewer.account())) {
                throw new WrongStep(Reason.RECUSED);
            }
            return round.inviting(Invitation.of(id, reviewer, internal, now, due));
        });
    }

    /** A reviewer's word on conflicts of interest; one who has any is out. */
    public Review declaring(UUID reviewer, boolean conflict, Instant now) {
        return with(round -> round.with(reviewer, one -> one.declaring(conflict, now)));
    }

    /**
     * A reviewer has no time, or it is not their field.
     *
     * @param why for the editors, or empty
     */
    public Review declining(UUID reviewer, String why, Instant now) {
        return with(round -> round.with(reviewer, one -> one.declined(why, now)));
    }

    /** An editor no longer waits for a reviewer. */
    public Review replacing(UUID reviewer, Instant now) {
        return with(
                round -> round.with(reviewer, one -> one.ending(Invitation.Ending.REPLACED, now)));
    }

    public Review assessing(UUID reviewer, Assessment assessment) {
        return with(round -> round.with(reviewer, one -> one.assessed(assessment)));
    }

    /**
     * An editor's verdict on the round.
     *
     * @param settled whether the reasons settle a split of the reviewers; if not, one more is heard
     */
    public Review deciding(Party editor, Verdict verdict, boolean settled) {
        if (editor.account().equals(submitter.account())) {
            throw new WrongStep(Reason.EDITOR_IS_SUBMITTER);
        }
        if (rounds.stream().anyMatch(round -> round.has(editor.account()))) {
            throw new WrongStep(Reason.EDITOR_IS_REVIEWER);
        }
        return with(round -> {
            var decided = round.decided(verdict.settling(settled));
            if (!quorum.isMetBy(round.assessed())) {
                throw new WrongStep(Reason.QUORUM_MISSING);
            }
            if (round.isSplit() && !settled && !round.hasOneMore(quorum)) {
                throw new WrongStep(Reason.SPLIT_UNSETTLED);
            }
            return decided;
        });
    }

    /** The next round, on the version that its author made of what was asked for. */
    public Review resubmitted(String changes, Instant now) {
        var verdict = round().verdict();
        if (isConcluded() || verdict == null || !verdict.decision().asksForChanges()) {
            throw new WrongStep(Reason.NO_CHANGES_ASKED);
        }
        var more = new ArrayList<>(rounds);
        more.add(Round.open(rounds.size() + 1, changes, now));
        return new Review(id, version, subject, submitter, quorum, opened, null, more);
    }

    /** The round goes on, on the version that came while its author was asked for something. */
    public Review renewing(String changes, Instant now) {
        return with(round -> round.renewing(changes, now));
    }

    /** The author of the work is asked for something; there is no verdict before the answer. */
    public Review awaiting(Instant now) {
        return with(round -> round.awaiting(now));
    }

    /** Goes on without an answer, on the version that there is. */
    public Review resuming() {
        return with(Round::resumed);
    }

    /** The work was taken back. */
    public Review closing(Instant now) {
        if (isConcluded()) {
            throw new WrongStep(Reason.ALREADY_DECIDED);
        }
        return new Review(id, version, subject, submitter, quorum, opened, now, rounds);
    }

    private Review with(UnaryOperator<Round> step) {
        if (isConcluded()) {
            throw new WrongStep(Reason.ALREADY_DECIDED);
        }
        var stepped = new ArrayList<>(rounds);
        stepped.set(rounds.size() - 1, step.apply(round()));
        return new Review(id, version, subject, submitter, quorum, opened, null, stepped);
    }
}
