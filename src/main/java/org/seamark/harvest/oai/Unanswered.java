package org.seamark.harvest.oai;

/** A repository gives no answer that is of use; the message says why, in words for an operator. */
public class Unanswered extends RuntimeException {

    public Unanswered(String message) {
        super(message);
    }

    Unanswered(String message, Throwable cause) {
        super(message, cause);
    }
}
