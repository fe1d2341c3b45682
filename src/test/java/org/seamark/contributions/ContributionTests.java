package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.seamark.calls.Call;
import org.seamark.contributions.WrongStep.Reason;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Kind;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;

class ContributionTests {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final UUID EDITOR = new UUID(1, 2);
    private static final CatalogueRecord RECORD =
            new CatalogueRecord(new Reference("practices", new UUID(7, 7)), "0123456789");

    private final Contribution draft =
            Contribution.begin(
                    new UUID(9, 9),
                    Kind.PRACTICE,
                    new Owner(new UUID(1, 1), null, null),
                    null,
                    "{}",
                    NOW);

    private static void refused(Reason reason, ThrowingCallable step) {
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(step)
                .extracting(WrongStep::reason)
                .isEqualTo(reason);
    }

    @Test
    void theUsualWayLeadsIntoTheCatalogue() {
        var published =
                draft.saving("{\"title\": \"Safe harbours\"}", NOW)
                        .submitting(0, "", NOW)
                        .underReview(EDITOR, NOW)
                        .approving(EDITOR, "All reviewers agree.", NOW)
                        .publishing(EDITOR, RECORD, NOW);

        assertThat(published.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(published.steps())
                .extracting(Contribution.Step::stage)
                .containsExactly(
                        Stage.DRAFT,
                        Stage.SUBMITTED,
                        Stage.UNDER_REVIEW,
                        Stage.APPROVED,
                        Stage.PUBLISHED);
        assertThat(published.revision()).isOne();
    }

    @Test
    void whatIsIncompleteIsNotHandedIn() {
        refused(Reason.INCOMPLETE, () -> draft.submitting(2, "", NOW));
    }

    @Test
    void whatEditorsLookAtStandsStill() {
        var submitted = draft.submitting(0, "", NOW);

        refused(Reason.NOT_OPEN, () -> submitted.saving("{}", NOW));
        refused(Reason.NOT_NOW, () -> submitted.submitting(0, "Again.", NOW));
    }

    @Test
    void aQuestionIsAskedInWordsAndAnswered() {
        var submitted = draft.submitting(0, "", NOW);

        refused(Reason.NOTHING_SAID, () -> submitted.asking(EDITOR, " ", NOW));
        var asked = submitted.asking(EDITOR, "When did it end?", NOW);
        assertThat(asked.saving("{\"ends\": \"2024\"}", NOW).content()).contains("2024");
        refused(Reason.NOTHING_SAID, () -> asked.submitting(0, "", NOW));
        assertThat(asked.submitting(0, "In 2024.", NOW).revision()).isEqualTo(2);
    }

    @Test
    void nothingIsRejectedOrUnpublishedWithoutReasons() {
        var submitted = draft.submitting(0, "", NOW);
        var published = submitted.approving(EDITOR, "", NOW).publishing(EDITOR, RECORD, NOW);

        refused(Reason.NOTHING_SAID, () -> submitted.rejecting(EDITOR, "", NOW));
        refused(Reason.NOTHING_SAID, () -> published.unpublishing(EDITOR, "", NOW));
        assertThat(published.unpublishing(EDITOR, "Outdated.", NOW).stage().isPublic()).isFalse();
    }

    @Test
    void anUpdateIsAskedForWhileReadersStillSeeIt() {
        var published =
                draft.submitting(0, "", NOW)
                        .approving(EDITOR, "", NOW)
                        .publishing(EDITOR, RECORD, NOW);
        var asked = published.asking(EDITOR, "Is it still running?", NOW);

        assertThat(asked.stage()).isEqualTo(Stage.UPDATE_REQUESTED);
        assertThat(asked.stage().isPublic()).isTrue();
        assertThat(asked.stage().isOpenToItsOwner()).isTrue();
    }

    @Test
    void whatHasEndedStaysSo() {
        var withdrawn = draft.submitting(0, "", NOW).withdrawing(NOW);

        for (var next : Stage.values()) {
            assertThat(withdrawn.stage().canBecome(next)).isFalse();
            assertThat(Stage.REJECTED.canBecome(next)).isFalse();
        }
        refused(Reason.NOT_NOW, () -> withdrawn.approving(EDITOR, "", NOW));
    }

    @Test
    void onBehalfOfAnotherThereIsAFocalPoint() {
        refused(Reason.NO_FOCAL_POINT, () -> new Owner.FocalPoint("Ministry", "", "a@example.org"));
    }

    @Test
    void aCallIsOpenOnItsFirstAndLastDay() {
        var text = LocalizedText.of(Language.EN, "Rescue at sea");
        var opens = LocalDate.of(2026, 3, 1);
        var call = Call.of(text, text, text, "", opens, opens.plusDays(30));

        assertThat(call.isOpenOn(opens)).isTrue();
        assertThat(call.isOpenOn(opens.plusDays(30))).isTrue();
        assertThat(call.isOpenOn(opens.plusDays(31))).isFalse();
    }
}
