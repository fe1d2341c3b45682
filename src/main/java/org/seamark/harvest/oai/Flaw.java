package org.seamark.harvest.oai;

/**
 * Something of an answer that could not be read, or not as it stands.
 *
 * @param identifier of the record, or empty where it has none or the whole answer is meant
 * @param isLoss whether a record was lost by it
 */
public record Flaw(String identifier, Reason reason, boolean isLoss) {

    static Flaw loss(String identifier, Why why, String detail) {
        return new Flaw(identifier, new Reason(why, detail), true);
    }

    static Flaw note(String identifier, Why why, String detail) {
        return new Flaw(identifier, new Reason(why, detail), false);
    }
}
