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

    /**
     * One that is here already; where it is stays whole however long its identities are.
     *
     * @param place the path on the desk of the other
     */
    static Problem same(String identifier, String identities, String place) {
        var said = " is that of " + place;
        return of(identifier, Why.SAME, shortened(identities, LONGEST - said.length()) + said);
    }

    public boolean isHereAlready() {
        return reason.why() == Why.SAME;
    }

    private static String shortened(String text) {
        return shortened(text, LONGEST);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
