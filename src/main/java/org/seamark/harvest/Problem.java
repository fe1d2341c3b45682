package org.seamark.harvest;

/**
 * Something that could not be taken, or not as it stands.
 *
 * @param identifier of the record at its repository; empty where a whole answer is meant
 */
public record Problem(String identifier, String reason) {

    private static final int LONGEST = 500;

    public Problem {
        identifier = shortened(identifier);
        reason = shortened(reason);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
