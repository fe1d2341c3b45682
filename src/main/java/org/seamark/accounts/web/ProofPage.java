package org.seamark.accounts.web;

import java.util.List;

/**
 * The page that asks a member once more who they are.
 *
 * @param next where it leads
 * @param error the key of what was wrong, or empty
 * @param by what is typed, if anything is
 * @param providers at which they can sign in again instead
 */
public record ProofPage(
        String next, String error, By by, boolean byPasskey, List<Provider> providers) {

    /** The address of another page that leads on to the same. */
    public String via(String page) {
        return ReturnAddress.via(page, next);
    }

    /** What is typed. */
    public enum By {
        PASSWORD,
        CODE,
        NOTHING
    }
}
