package org.seamark.notifications;

import java.util.List;
import java.util.UUID;
import org.seamark.accounts.Members;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.seamark.reviews.Review;
import org.seamark.reviews.ReviewDesk;
import org.springframework.stereotype.Component;

/** Which editors hear of a work: none who has, or had, a part in it and does not see its pages. */
@Component
class EditorsInCharge {

    private final ReviewDesk reviews;
    private final Members members;

    EditorsInCharge(ReviewDesk reviews, Members members) {
        this.reviews = reviews;
        this.members = members;
    }

    /** All, for a work that somebody handed in. */
    List<UUID> of(Reference work, UUID owner) {
        var concerned = reviews.concerned(work);
        return members.having(Role.EDITOR).stream()
                .filter(editor -> !editor.equals(owner) && !concerned.contains(editor))
                .toList();
    }

    /**
     * Who looks after a review; where they have left, are suspended or are no editor any more, all.
     */
    List<UUID> of(Review review) {
        return reviews.keeper(review.id())
                .filter(keeper -> !isOut(keeper))
                .map(List::of)
                .orElseGet(() -> of(review.subject(), review.submitter().account()));
    }

    private boolean isOut(UUID keeper) {
        return members.isFormer(keeper)
                || (members.isThere(keeper) && !members.having(Role.EDITOR).contains(keeper));
    }
}
