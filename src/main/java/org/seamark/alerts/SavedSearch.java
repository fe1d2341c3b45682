package org.seamark.alerts;

import org.seamark.kernel.Language;

/**
 * A search that somebody follows, in the language in which they read.
 *
 * @param query the search as it stands in addresses, after the question mark; all there is if empty
 */
public record SavedSearch(String query, Language language) {

    /** The page of the search, after the language. */
    public String page() {
        return query.isEmpty() ? "search" : "search?" + query;
    }

    /** The same with what came last at its head. */
    String pageOfNews() {
        return page() + (query.isEmpty() ? "?" : "&") + "sort=added";
    }
}
