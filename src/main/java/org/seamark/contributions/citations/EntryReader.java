package org.seamark.contributions.citations;

import java.util.List;

/** Reads citations in some format. */
interface EntryReader {

    /** Whether a text looks like one in this format. */
    boolean recognises(String text);

    /**
     * All entries of a text, in their order.
     *
     * @throws UnreadableCitation where it is none
     */
    List<Entry> read(String text);
}
