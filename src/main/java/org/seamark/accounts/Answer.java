package org.seamark.accounts;

import java.util.UUID;

/** How an attempt to come in went; who does not get in is told one sentence for all reasons. */
public sealed interface Answer {

    /** Come in, if need be after a code. */
    record Welcome(UUID account, boolean needsCode) implements Answer {}

    /** Mail address and password do not belong together, or there is no such account. */
    record Refused() implements Answer {}

    /** Too many trials from there, or on this account. */
    record TooMany() implements Answer {}
}
