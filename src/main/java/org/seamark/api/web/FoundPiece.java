package org.seamark.api.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Place;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.web.SearchReading;
import org.seamark.kernel.UnknownCode;
import org.seamark.kernel.WrongParameter;

/**
 * Some of what a search found.
 *
 * @param before how many came before
 * @param next below the root of the interface, where the list goes on
 */
record FoundPiece(Search search, Results results, int before, Optional<String> next) {

    /**
     * After a place that an answer has named, or the page that is asked for by its number, as the
     * pages for readers have it.
     */
    static FoundPiece of(ListingIndex index, Search search, @Nullable String cursor) {
        if (search.page() > 1 && (cursor == null || cursor.isBlank())) {
            var results = index.search(search);
            int before = (search.page() - 1) * Search.PAGE_SIZE;
            var next =
                    search.page() < results.pages()
                            ? Optional.of(address(search.onPage(search.page() + 1), ""))
                            : Optional.<String>empty();
            return new FoundPiece(search, results, before, next);
        }
        var whole = search.onPage(1);
        var place = cursor == null || cursor.isBlank() ? Place.START : place(cursor, whole);
        var stretch = index.after(place, whole);
        return new FoundPiece(
                search,
                stretch.results(),
                place.before(),
                stretch.next().map(next -> address(whole, "&cursor=" + next.text())));
    }

    private static Place place(String cursor, Search search) {
        try {
            return Place.read(cursor, search);
        } catch (UnknownCode none) {
            throw new WrongParameter("cursor", cursor, "");
        }
    }

    private static String address(Search search, String place) {
        return "/search?%s&lang=%s%s"
                .formatted(SearchReading.query(search), search.language().code(), place)
                .replace("?&", "?");
    }
}
