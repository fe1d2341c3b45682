package org.seamark.reviews;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.reviews.WrongStep.Reason;

/**
 * One round of a review, on one version of the work.
 *
 * @param number from 1
 * @param changes what the submitter says has changed since the version before, or empty
 * @param renewed when another version came in while it went on
 * @param awaited since when its author is asked for something: no verdict is given meanwhile
 */
public record Round(
        int number,
        String changes,
        Instant opened,
        @Nullable Instant renewed,
        @Nullable Instant awaited,
        List<Invitation> invitations,
        @Nullable Verdict verdict) {

    public Round {
        invitations = List.copyOf(invitations);
    }

    static Round open(int number, String changes, Instant now) {
        return new Round(number, changes, now, null, null, List.of(), null);
    }

    /** The moment whose version of the work it judges. */
    public Instant judges() {
        return renewed == null ? opened : renewed;
    }

    public boolean isDecided() {
        return verdict != null;
    }

    public List<Invitation> assessed() {
        return invitations.stream().filter(one -> one.assessment() != null).toList();
    }

    /** Those who have been heard or may still be. */
    public List<Invitation> counted() {
        return invitations.stream().filter(one -> one.ending() == null).toList();
    }

    /** Whether reviewers disagree so that one voice more or less would turn the scale. */
    public boolean isSplit() {
        long favourable = recommendations().filter(Recommendation::isFavourable).count();
        long unfavourable = assessed().size() - favourable;
        return favourable > 0 && unfavourable > 0 && Math.abs(favourable - unfavourable) < 2;
    }

    /** How many reviewers advise to publish, as it is or nearly. */
    public int favourable() {
        return (int) recommendations().filter(Recommendation::isFavourable).count();
    }

    private Stream<Recommendation> recommendations() {
        return assessed().stream()
                .flatMap(one -> Stream.ofNullable(one.assessment()))
                .map(Assessment::recommendation);
    }

    /** Whether a reviewer beyond the quorum has been heard. */
    boolean hasOneMore(Quorum quorum) {
        return assessed().size() > quorum.internal() + quorum.external();
    }

    Invitation invited(UUID invitation) {
        return invitations.stream()
                .filter(one -> one.id().equals(invitation))
                .findFirst()
                .orElseThrow(() -> new WrongStep(Reason.NOT_INVITED));
    }

    boolean has(UUID account) {
        return invitations.stream().anyMatch(one -> one.reviewer().account().equals(account));
    }

    Round inviting(Invitation invitation) {
        refuseWhenDecided();
        if (has(invitation.reviewer().account())) {
            throw new WrongStep(Reason.ALREADY_INVITED);
        }
        var more = new ArrayList<>(invitations);
        more.add(invitation);
        return new Round(number, changes, opened, renewed, awaited, more, null);
    }

    /** With the invitation of a reviewer as it is after a step. */
    Round with(UUID account, UnaryOperator<Invitation> step) {
        refuseWhenDecided();
        if (!has(account)) {
            throw new WrongStep(Reason.NOT_INVITED);
        }
        var stepped =
                invitations.stream()
                        .map(one ->
                                one.reviewer().account().equals(account) ? step.apply(one) : one)
                        .toList();
        return new Round(number, changes, opened, renewed, awaited, stepped, null);
    }

    /** Goes on, on another version of the work: all that was said of it is kept. */
    Round renewing(String said, Instant now) {
        refuseWhenDecided();
        var all = changes.isEmpty() ? said : changes + "\n\n" + said;
        return new Round(number, all, opened, now, null, invitations, null);
    }

    /** Its author is asked for something: what is judged may become another. */
    Round awaiting(Instant now) {
        refuseWhenDecided();
        return new Round(number, changes, opened, renewed, now, invitations, null);
    }

    /** Its author is waited for no longer. */
    Round resumed() {
        refuseWhenDecided();
        return new Round(number, changes, opened, renewed, null, invitations, null);
    }

    Round decided(Verdict given) {
        refuseWhenDecided();
        if (awaited != null) {
            throw new WrongStep(Reason.AUTHOR_ASKED);
        }
        return new Round(number, changes, opened, renewed, null, invitations, given);
    }

    private void refuseWhenDecided() {
        if (isDecided()) {
            throw new WrongStep(Reason.ALREADY_DECIDED);
        }
    }
}
