package org.seamark.harvest.oai;

/** A repository does not know any more where a list was to go on. */
public final class TokenRefused extends Unanswered {

    TokenRefused(String message) {
        super(Why.FORGOTTEN, "The repository has forgotten where the list went on: " + message);
    }
}
