package org.seamark.harvest;

import org.seamark.harvest.oai.Reason;
import org.seamark.harvest.oai.Why;

/**
 * Something that could not be taken, or not as it stands.
 *
 * @param identifier of the record at its repository; empty where a whole answer is meant
 */
public record Problem(String identifier, Reason reason) {

    private static final int LONGEST = 500;

    public Problem {
        identifier = shortened(identifier);
        reason = new Reason(reason.why(), shortened(reason.detail()));
    }

    static Problem of(String identifier, Why why, String detail) {
        return new Problem(identifier, new Reason(why, detail));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
