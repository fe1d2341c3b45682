package org.seamark.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks which deadlines are near or over. What was said is kept with the event that says it, so
 * that each is said once, whatever stops and starts, and on however many nodes.
 */
@Component
class Reminders {

    private final JdbcClient database;
    private final ReviewRows rows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Reminders(JdbcClient database, JsonMapper json, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.rows = new ReviewRows(database, json);
        this.clock = clock;
        this.events = events;
    }

    /** An invitation whose deadline is near. */
    record Due(UUID review, Invitation invitation) {}

    /** Says what is called for now. */
    @Transactional
    public void look() {
        var now = clock.instant();
        var near =
                database.sql(
                                """
                                select i.* from reviews.invitation i
                                join reviews.review r on r.id = i.review and not r.concluded
                                join reviews.round w on w.review = i.review
                                    and w.number = i.round and w.decided is null
                                where i.ending is null and i.assessed is null and i.due < :until
                                    and not exists (select from reviews.reminder m
                                        where m.invitation = i.id and m.kind = 'late')
                                """)
                        .param("until", Times.stored(now.plus(Reminder.AHEAD)))
                        .query((row, n) -> due(row))
                        .list();
        for (var one : near) {
            Reminder.of(one.invitation(), now)
                    .filter(reminder -> isNew(one.invitation().id(), reminder))
                    .ifPresent(reminder ->
                            events.publishEvent(
                                    new ReviewerReminded(
                                            one.review(), one.invitation().id(), reminder)));
        }
    }

    private Due due(ResultSet row) throws SQLException {
        return new Due(row.getObject("review", UUID.class), rows.invitation(row));
    }

    private boolean isNew(UUID invitation, Reminder reminder) {
        return database.sql(
                                """
                                insert into reviews.reminder (invitation, kind, sent)
                                values (:invitation, :kind, :now) on conflict do nothing
                                """)
                        .param("invitation", invitation)
                        .param("kind", reminder.code())
                        .param("now", Times.stored(clock.instant()))
                        .update()
                == 1;
    }
}
