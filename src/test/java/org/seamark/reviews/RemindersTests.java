package org.seamark.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeamarkTest
class RemindersTests {

    @Autowired ReviewDesk desk;
    @Autowired Roster roster;
    @Autowired Reminders reminders;
    @Autowired JdbcClient database;

    private List<String> sent(UUID invitation) {
        return database.sql("select kind from reviews.reminder where invitation = ? order by sent")
                .param(invitation)
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list();
    }

    private void passes(UUID invitation, String time) {
        database.sql(
                        """
                        update reviews.invitation
                        set invited = invited - :time::interval, due = due - :time::interval
                        where id = :id
                        """)
                .param("time", time)
                .param("id", invitation)
                .update();
    }

    @Test
    void eachReminderGoesOnceAndThoseThatWereMissedDoNotFollow() {
        var editor = Reviewing.acting(UUID.randomUUID(), Role.EDITOR);
        var submitter = new Party(UUID.randomUUID(), null);
        var review = desk.open(editor, new Reference("practices", UUID.randomUUID()), submitter);
        var reviewer = Reviewing.onTheRoster(roster, true);
        var due = Instant.now().plus(Duration.ofDays(9));
        var invitation = desk.invite(editor, review, reviewer, due);

        reminders.look();
        assertThat(sent(invitation)).isEmpty();
        passes(invitation, "6 days");
        reminders.look();
        reminders.look();
        assertThat(sent(invitation)).containsExactly("soon");
        passes(invitation, "4 days");
        reminders.look();
        reminders.look();
        assertThat(sent(invitation)).containsExactly("soon", "late");
    }
}
