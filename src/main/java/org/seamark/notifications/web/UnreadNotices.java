package org.seamark.notifications.web;

import java.util.UUID;
import org.seamark.accounts.web.Unread;
import org.seamark.notifications.Inbox;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Counts for the head of members’ pages; anonymous pages never ask. */
@Component
class UnreadNotices implements Unread {

    private final Inbox inbox;

    UnreadNotices(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public int of(UUID account) {
        try {
            return inbox.unread(account);
        } catch (DataAccessException failed) { // the page that says so must still come
            return 0;
        }
    }
}
