package org.seamark.accounts.web;

import java.util.Optional;
import org.seamark.kernel.StepRefused;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** A step that may be refused: by a rule, or because somebody took another one meanwhile. */
public final class Attempt {

    private static final String MEANWHILE = "accounts.wrong.meanwhile";

    private Attempt() {}

    /** Takes the step; the key of the sentence that says why not, or nothing where it was taken. */
    public static Optional<String> refused(Runnable step) {
        try {
            step.run();
            return Optional.empty();
        } catch (StepRefused wrong) {
            return Optional.of(wrong.key());
        } catch (ConcurrencyFailureException | DuplicateKeyException overtaken) {
            return Optional.of(MEANWHILE);
        }
    }

    /** As {@link #refused}, in the way in which a page holds it: empty where it was taken. */
    public static String wrong(Runnable step) {
        return refused(step).orElse("");
    }
}
