package org.seamark.remarks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.remarks.WrongStep.Reason;

/**
 * What somebody says about a published record: that something in it is wrong, or should not be
 * there.
 *
 * @param code of the record in addresses
 * @param language of the page that it was written on
 * @param contact a mail address, for editors alone, and only until the remark is closed
 * @param account of a member, who is told what came of it
 * @param closing what came of it, or null while it is open
 */
public record Remark(
        UUID id,
        RemarkKind kind,
        Reference record,
        String code,
        Language language,
        String text,
        @Nullable String contact,
        @Nullable UUID account,
        Instant made,
        @Nullable Closing closing) {

    /** Who closed it, and the answer. */
    public record Closing(UUID by, RemarkOutcome outcome, String answer, Instant at) {}

    public boolean isOpen() {
        return closing == null;
    }

    /** Closes it; the mail address is not needed any more, and goes. */
    public Remark closing(UUID editor, RemarkOutcome outcome, String answer, Instant now) {
        if (closing != null) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        if (answer.isBlank()) {
            throw new WrongStep(Reason.NOTHING_SAID);
        }
        var closed = new Closing(editor, outcome, answer.strip(), now);
        return new Remark(id, kind, record, code, language, text, null, account, made, closed);
    }
}
