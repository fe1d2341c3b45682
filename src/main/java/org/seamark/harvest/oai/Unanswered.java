package org.seamark.harvest.oai;

/** A repository gives no answer that is of use; the message says why, in words for an operator. */
public class Unanswered extends RuntimeException {

    private final Why why;

    public Unanswered(Why why, String message) {
        super(inOneLine(message));
        this.why = why;
    }

    public Reason reason() {
        return new Reason(why, String.valueOf(getMessage()));
    }

    /** It may hold words of the repository, and comes into logs and onto terminals. */
    private static String inOneLine(String message) {
        return message.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
    }
}
