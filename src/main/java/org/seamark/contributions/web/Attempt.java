package org.seamark.contributions.web;

import java.util.Optional;
import org.seamark.contributions.WrongStep;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** A step that may be refused: by a rule, or because somebody took another one meanwhile. */
final class Attempt {

    private Attempt() {}

    /** Takes the step; the key of the sentence that says why not, or nothing where it was taken. */
    static Optional<String> refused(Runnable step) {
        try {
            step.run();
            return Optional.empty();
        } catch (WrongStep wrong) {
            return Optional.of(wrong.reason().key());
        } catch (org.seamark.reviews.WrongStep wrong) {
            return Optional.of(wrong.reason().key());
        } catch (ConcurrencyFailureException | DuplicateKeyException meanwhile) {
            return Optional.of(WrongStep.Reason.NOT_NOW.key());
        }
    }
}
