package org.seamark.operations;

import org.seamark.accounts.LetterWording;

/** A page that opens an account, for who hands its address over. */
final class Handed {

    private static final String HERE = "http://localhost:";

    private Handed() {}

    /**
     * Says the address alone on standard output, and beside it what it is good for.
     *
     * @param span such as {@code two days}
     */
    static void say(LetterWording letters, String page, String span) {
        Terminal.say(page);
        Terminal.remark("It can be used once, within %s.".formatted(span));
        if (letters.origin().startsWith(HERE)) {
            Terminal.remark(
                    "If this Seamark is reached at another host or port than %s, put those in their place; --port N or SEAMARK_ADDRESS names them."
                            .formatted(letters.origin().substring("http://".length())));
        }
    }
}
