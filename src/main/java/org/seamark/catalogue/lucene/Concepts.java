package org.seamark.catalogue.lucene;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.NamesElsewhere;

/** The codes of the concepts of thesauri that a listing is about, for an index elsewhere. */
public final class Concepts implements Function<Listing, Set<String>> {

    private final CurrentLexicon lexicon;

    public Concepts(Supplier<NamesElsewhere> names) {
        this.lexicon = new CurrentLexicon(names);
    }

    @Override
    public Set<String> apply(Listing listing) {
        return lexicon.get().concepts(listing);
    }
}
