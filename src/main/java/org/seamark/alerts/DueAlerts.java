package org.seamark.alerts;

import static org.seamark.alerts.Alerts.at;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The same table, as the round goes through it. */
@Repository
class DueAlerts {

    /** So many letters in a row that are refused, and the address is no good. */
    private static final int FAILURES = 3;

    private final JdbcClient database;
    private final Alerts alerts;

    DueAlerts(JdbcClient database, Alerts alerts) {
        this.database = database;
        this.alerts = alerts;
    }

    /** Some that are due, locked; those that another node goes through are passed over. */
    List<Alert> some(Instant now, int most) {
        return database.sql(
                        """
                        select * from alerts.alert where due <= :now
                        order by due, id limit :most for update skip locked
                        """)
                .param("now", at(now))
                .param("most", most)
                .query((row, n) -> alerts.alert(row))
                .list();
    }

    /** There was nothing new: it is due again later. */
    void pass(Alert alert, Instant until, Instant due) {
        database.sql("update alerts.alert set covered = :until, due = :due where id = :id")
                .param("until", at(until))
                .param("due", at(due))
                .param("id", alert.id())
                .update();
    }

    /** A letter is on its way; until it has ended, no other is. */
    void begin(Alert alert, UUID letter, Instant until) {
        database.sql(
                        """
                        update alerts.alert set due = null, letter = :letter, until = :until
                        where id = :id
                        """)
                .param("letter", letter)
                .param("until", at(until))
                .param("id", alert.id())
                .update();
    }

    /** A letter has said what it had to say. */
    void delivered(Alert alert, Instant due) {
        database.sql(
                        """
                        update alerts.alert
                        set covered = coalesce(until, covered), until = null, letter = null, failures = 0,
                            due = case when confirmed is not null then :due::timestamptz end
                        where id = :id
                        """)
                .param("due", at(due))
                .param("id", alert.id())
                .update();
    }

    /**
     * A letter could not be sent: the next one says it. One that asks whether it is meant can be
     * sent again as it is.
     */
    void undelivered(Alert alert, Instant due) {
        database.sql(
                        """
                        update alerts.alert
                        set until = null, letter = case when confirmed is null then letter end,
                            due = case when confirmed is not null then :due::timestamptz end
                        where id = :id
                        """)
                .param("due", at(due))
                .param("id", alert.id())
                .update();
    }

    /** Nobody is there to take a letter: the next one says it, or it ends. */
    void refused(Alert alert, Instant due) {
        undelivered(alert, due);
        database.sql("update alerts.alert set failures = failures + 1 where id = ?")
                .param(alert.id())
                .update();
        database.sql("delete from alerts.alert where id = ? and failures >= ?")
                .params(alert.id(), FAILURES)
                .update();
    }
}
