package org.seamark.remarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.remarks.WrongStep.Reason;

class RemarkTests {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Reference RECORD = new Reference("library", new UUID(1, 1));
    private static final UUID EDITOR = new UUID(2, 2);

    private final Remark remark =
            new Remark(
                    new UUID(3, 3),
                    RemarkKind.CORRECTION,
                    RECORD,
                    "0000000001",
                    Language.EN,
                    "The year is wrong.",
                    "a@example.org",
                    null,
                    NOW,
                    null);

    @Test
    void theMailAddressGoesWithTheAnswer() {
        var closed = remark.closing(EDITOR, RemarkOutcome.DONE, " It is 2019 now. ", NOW);

        assertThat(closed.contact()).isNull();
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.closing())
                .isEqualTo(new Remark.Closing(EDITOR, RemarkOutcome.DONE, "It is 2019 now.", NOW));
    }

    @Test
    void nothingIsClosedWithoutAWordOrTwice() {
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> remark.closing(EDITOR, RemarkOutcome.DECLINED, " ", NOW))
                .matches(wrong -> wrong.reason() == Reason.NOTHING_SAID);
        var closed = remark.closing(EDITOR, RemarkOutcome.DONE, "Done.", NOW);
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> closed.closing(EDITOR, RemarkOutcome.DONE, "Again.", NOW))
                .matches(wrong -> wrong.reason() == Reason.NOT_NOW);
    }

    private static LeaveRemark said(String text, String contact) {
        return new LeaveRemark(RemarkKind.REPORT, RECORD, "0000000001", Language.EN, text, contact);
    }

    @Test
    void aRemarkNeedsNoMailAddress() {
        assertThat(said("The year is wrong.", "").problems()).isEmpty();
        assertThat(said("The year is wrong.", " a@example.org ").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@b", "a@b.c, d@e.f", "a@b.c\r\nBcc: x@y.z", "<a@b.c>"})
    void whatIsNoMailAddressIsNotTaken(String contact) {
        assertThat(said("The year is wrong.", contact).problems()).containsOnlyKeys("contact");
    }

    @Test
    void somethingIsSaidAndNotTooMuch() {
        assertThat(said("  ", "").problems()).containsOnlyKeys("text");
        assertThat(said("x".repeat(LeaveRemark.LONGEST + 1), "").problems())
                .containsOnlyKeys("text");
    }
}
