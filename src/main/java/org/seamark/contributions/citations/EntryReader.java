package org.seamark.contributions.citations;

/** Reads a citation in some format. */
interface EntryReader {

    /** Whether a text looks like one in this format. */
    boolean recognises(String text);

    /**
     * The first entry of a text.
     *
     * @throws UnreadableCitation where it is none
     */
    Entry read(String text);
}
