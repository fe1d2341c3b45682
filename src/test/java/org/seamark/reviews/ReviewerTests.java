package org.seamark.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seamark.reviews.People.NOW;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReviewerTests {

    private final Reviewer applied =
            Reviewer.applying(People.reviewer(1), People.profile(false), NOW);

    @Test
    void whetherSomebodyIsOfTheUnitedNationsIsAcceptedWithThem() {
        var accepted = applied.decided(true, People.EDITOR.account(), NOW);
        var described = accepted.described(People.profile(true));

        assertThat(described.profile()).isEqualTo(People.profile(false));
    }

    @Test
    void anotherEditorDecidesAboutTheOwnPlace() {
        var self = People.reviewer(1).account();
        var accepted = applied.decided(true, People.EDITOR.account(), NOW);

        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> accepted.takenOff(self))
                .matches(wrong -> wrong.reason() == WrongStep.Reason.OWN_PLACE);
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> applied.decided(true, self, NOW))
                .matches(wrong -> wrong.reason() == WrongStep.Reason.OWN_PLACE);
    }

    @Test
    void untilThenTheyMayMendIt() {
        assertThat(applied.described(People.profile(true)).profile().internal()).isTrue();
    }

    @Test
    void anotherEditorPutsItRight() {
        var accepted = applied.decided(true, People.EDITOR.account(), NOW);
        var corrected = accepted.corrected(true, People.EDITOR.account());

        assertThat(corrected.profile()).isEqualTo(People.profile(true));
        assertThat(corrected.standing()).isEqualTo(Standing.ACCEPTED);
        refused(WrongStep.Reason.ALREADY_SO, () -> corrected.corrected(true, editor()));
        refused(
                WrongStep.Reason.OWN_PLACE,
                () -> accepted.corrected(true, People.reviewer(1).account()));
        refused(WrongStep.Reason.NOT_ON_ROSTER, () -> applied.corrected(true, editor()));
    }

    private static UUID editor() {
        return People.EDITOR.account();
    }

    private static void refused(WrongStep.Reason why, ThrowingCallable step) {
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(step)
                .matches(wrong -> wrong.reason() == why);
    }
}
