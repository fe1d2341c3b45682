package org.seamark.alerts;

import java.time.Instant;
import org.seamark.catalogue.Results;

/** What alerts must know of searches: what they are called, and what they find. */
public interface Searches {

    String name(SavedSearch search);

    /** The first of what was news after a moment and until another, the last first. */
    Results news(SavedSearch search, Instant after, Instant until, int most);
}
