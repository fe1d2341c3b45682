package org.seamark.contributions.citations;

import static java.util.function.Predicate.not;

import java.util.List;

/** Reads a citation in whichever of the known formats it is: BibTeX, RIS or CSL-JSON. */
public final class Citations {

    /** In characters: longer is no citation but a library. */
    public static final int LONGEST = 200_000;

    private static final List<EntryReader> READERS =
            List.of(new CslReader(), new RisReader(), new BibTexReader());

    private Citations() {}

    /**
     * The first work.
     *
     * @throws UnreadableCitation where there is none
     */
    public static Entry read(String text) {
        return all(text).getFirst();
    }

    /**
     * All works of a text, in their order, and one at least.
     *
     * @throws UnreadableCitation where there is none
     */
    public static List<Entry> all(String text) {
        var whole = text.strip();
        if (whole.startsWith("\uFEFF")) {
            whole = whole.substring(1).strip();
        }
        if (whole.length() > LONGEST) {
            throw new UnreadableCitation();
        }
        for (var reader : READERS) {
            if (reader.recognises(whole)) {
                return told(reader.read(whole));
            }
        }
        throw new UnreadableCitation();
    }

    private static List<Entry> told(List<Entry> entries) {
        var told = entries.stream().filter(not(Entry::isEmpty)).toList();
        if (told.isEmpty()) {
            throw new UnreadableCitation();
        }
        return told;
    }
}
