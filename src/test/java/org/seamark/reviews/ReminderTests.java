package org.seamark.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seamark.reviews.People.DUE;
import static org.seamark.reviews.People.NOW;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReminderTests {

    private final Invitation open =
            Invitation.of(new UUID(5, 1), People.reviewer(1), true, NOW, DUE);

    @Test
    void aReviewerIsRemindedBeforeTheDeadlineOnItsDayAndAfter() {
        assertThat(Reminder.of(open, DUE.minus(Duration.ofDays(5)))).isEmpty();
        assertThat(Reminder.of(open, DUE.minus(Duration.ofDays(4)))).contains(Reminder.SOON);
        assertThat(Reminder.of(open, DUE.minus(Duration.ofHours(30)))).contains(Reminder.SOON);
        assertThat(Reminder.of(open, DUE.minus(Duration.ofHours(24)))).contains(Reminder.TODAY);
        assertThat(Reminder.of(open, DUE.plusSeconds(1))).contains(Reminder.LATE);
    }

    @Test
    void whoWasAskedADayAgoIsNotRemindedAtOnce() {
        var shortly =
                Invitation.of(
                        new UUID(5, 1), People.reviewer(1), true, NOW, NOW.plus(Reminder.AHEAD));

        assertThat(Reminder.of(shortly, NOW.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfWhatIsDone() {
        var declined = open.ending(Invitation.Ending.DECLINED, NOW);
        var given = open.declaring(false, NOW).assessed(People.assessment(Recommendation.ACCEPT));

        assertThat(Reminder.of(declined, DUE.plusSeconds(1))).isEmpty();
        assertThat(Reminder.of(given, DUE.plusSeconds(1))).isEmpty();
    }
}
