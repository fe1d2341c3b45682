package org.seamark.reviews.web;

import org.seamark.reviews.WrongStep;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Turns the refusal of a step into the key of the sentence that says why. */
final class Refusal {

    private Refusal() {}

    /** Takes a step; the key of why it was refused, or empty. */
    static String of(Runnable step) {
        try {
            step.run();
            return "";
        } catch (WrongStep refused) {
            return refused.reason().key();
        } catch (ConcurrencyFailureException | DuplicateKeyException overtaken) {
            return "reviews.wrong.meanwhile";
        }
    }
}
