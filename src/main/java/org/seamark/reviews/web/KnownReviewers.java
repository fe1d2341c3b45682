package org.seamark.reviews.web;

import java.util.UUID;
import org.seamark.accounts.web.Reviewing;
import org.seamark.reviews.ReviewersDesk;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Who finds the reviews at the head of their pages; anonymous pages never ask. */
@Component
class KnownReviewers implements Reviewing {

    private final ReviewersDesk desk;

    KnownReviewers(ReviewersDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean concerns(UUID account) {
        try {
            return desk.knows(account);
        } catch (DataAccessException failed) { // the page that says so must still come
            return false;
        }
    }
}
