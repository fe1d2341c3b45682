package org.seamark.notifications;

import java.util.Objects;
import org.seamark.accounts.AccountClosed;
import org.seamark.accounts.LetterDue;
import org.seamark.accounts.RoleGiven;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What accounts tell: letters to be carried, roles given, members who have left. */
@Component
class AccountNews {

    private final Outbox outbox;
    private final Herald herald;
    private final JdbcClient database;

    AccountNews(Outbox outbox, Herald herald, JdbcClient database) {
        this.outbox = outbox;
        this.herald = herald;
        this.database = database;
    }

    /** In the transaction that the letter is written in: both are there, or neither. */
    @EventListener
    void on(LetterDue due) {
        outbox.put(new Source(Source.ACCOUNTS, due.letter()), due.account());
    }

    @ApplicationModuleListener
    void on(RoleGiven given) {
        herald.tell(
                given.account(),
                News.of(Topic.ROLE_GIVEN, given.grant(), null, "account")
                        .saying(Objects.requireNonNull(given.role().key())));
    }

    @ApplicationModuleListener
    void on(AccountClosed left) {
        for (var statement :
                new String[] {
                    "delete from notifications.notice where account = ?",
                    "delete from notifications.letter where account = ?",
                    "delete from notifications.preference where account = ?"
                }) {
            database.sql(statement).param(left.account()).update();
        }
    }
}
