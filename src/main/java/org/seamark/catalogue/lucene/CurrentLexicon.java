package org.seamark.catalogue.lucene;

import java.util.function.Supplier;
import org.seamark.catalogue.NamesElsewhere;

/** The lexicon of the names as they are now: made when it is wanted, and again when they change. */
final class CurrentLexicon implements Supplier<Lexicon> {

    private final Supplier<NamesElsewhere> names;
    private volatile Lexicon last = new Lexicon(NamesElsewhere.NONE);

    CurrentLexicon(Supplier<NamesElsewhere> names) {
        this.names = names;
    }

    @Override
    public Lexicon get() {
        var current = names.get();
        if (last.isOf(current)) {
            return last;
        }
        synchronized (this) {
            if (!last.isOf(current)) {
                last = new Lexicon(current);
            }
            return last;
        }
    }
}
