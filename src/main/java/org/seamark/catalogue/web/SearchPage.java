package org.seamark.catalogue.web;

import java.util.List;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.Search.Order;
import org.seamark.catalogue.exports.ExportFormat;
import org.seamark.catalogue.feeds.FeedFormat;

/**
 * A page of results with the ways that lead on from it; all labels and addresses are ready.
 *
 * @param filters the facets that have values here, in their order
 * @param chosen what is chosen, each with the address of the page without it
 * @param leftOut values of the address that mean nothing or are too many
 */
public record SearchPage(
        Search search,
        Results results,
        List<Filter> filters,
        List<Value> chosen,
        List<Choice> orders,
        List<String> leftOut,
        Ways ways) {

    /**
     * One facet.
     *
     * @param all the address of the page of all its values
     * @param open whether it is unfolded when the page comes
     */
    public record Filter(Facet facet, List<Value> values, String all, boolean open) {}

    /**
     * A value of a facet.
     *
     * @param id the same on every page, so that the focus stays when the page changes around it
     * @param address of the page on which it is chosen where it is not here, and the reverse
     */
    public record Value(
            String id,
            Facet facet,
            String code,
            String label,
            int listings,
            boolean chosen,
            String address) {}

    /** An order of results. */
    public record Choice(String code, boolean current, String address) {}

    /** Addresses that lead on: to the spelling that was suggested, to the words alone. */
    public record Ways(SearchAddress from, String suggested, String cleared) {}

    static SearchPage of(AskedSearch asked, Results results, FacetValueNames names) {
        var search = asked.search();
        var address = new SearchAddress(search);
        var filters = new Filters(search, address, names);
        return new SearchPage(
                search,
                results,
                filters.all(results),
                filters.chosen(results),
                filters.orders(),
                asked.leftOut(),
                new Ways(
                        address,
                        results.suggestion().map(address::asking).orElse(""),
                        address.cleared()));
    }

    /** Whether this is less than the whole list from its start, and so not for search engines. */
    public boolean isPart() {
        return !search.isUnfiltered() || search.page() > 1 || search.order() != Order.BEST;
    }

    /** The address with a concept looked for in other languages where it is not, or the reverse. */
    public String elsewhere(String concept) {
        return ways.from().elsewhere(concept);
    }

    public String page(int number) {
        return ways.from().page(number);
    }

    /** The address of the file with all that is found. */
    public String export(ExportFormat format) {
        return ways.from().as(format.suffix(), true);
    }

    /** Whether there are events among what is found. */
    public boolean hasEvents() {
        return !results.isWidened()
                && results.counts(Facet.KIND).stream()
                        .anyMatch(count -> count.value().equals(Kind.EVENT.code()))
                && (search.chosen(Facet.KIND).isEmpty()
                        || search.hasChosen(Facet.KIND, Kind.EVENT.code()));
    }

    /** The address at which new entries are asked for by mail. */
    public String alerts() {
        return ways.from().alerts();
    }

    /** The address from which other calendars read these events. */
    public String calendar() {
        return ways.from().calendar();
    }

    /** The address of the feed of this search. */
    public String feed(FeedFormat format) {
        return ways.from().as(format.suffix(), false);
    }
}
