package org.seamark.alerts;

import java.time.Instant;
import org.seamark.catalogue.Results;

/** What alerts must know of searches: what they are called, and what they find. */
public interface Searches {

    /** What is left of its name, where something in it no longer means anything. */
    String name(SavedSearch search);

    /** Whether all in it still means something: a thesaurus can lose the concept that it names. */
    boolean isWhole(SavedSearch search);

    /** The first of what was news after a moment and until another, the last first. */
    Results news(SavedSearch search, Instant after, Instant until, int most);
}
