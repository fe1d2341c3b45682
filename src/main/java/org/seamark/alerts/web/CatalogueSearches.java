package org.seamark.alerts.web;

import java.time.Instant;
import org.seamark.alerts.SavedSearch;
import org.seamark.alerts.Searches;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.web.SearchReading;
import org.springframework.stereotype.Component;

/** Searches are read as the pages of results read them. */
@Component
class CatalogueSearches implements Searches {

    private final SearchReading reading;

    CatalogueSearches(SearchReading reading) {
        this.reading = reading;
    }

    @Override
    public String name(SavedSearch search) {
        return reading.nameOfTheRest(search.query(), search.language());
    }

    @Override
    public boolean isWhole(SavedSearch search) {
        return reading.isWhole(search.query(), search.language());
    }

    @Override
    public Results news(SavedSearch search, Instant after, Instant until, int most) {
        return reading.news(search.query(), search.language(), after, until, most);
    }
}
