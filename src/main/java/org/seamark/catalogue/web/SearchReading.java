package org.seamark.catalogue.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.Search.Order;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.springframework.stereotype.Component;

/** Reads the search that an address asks for, for pages that work on what it finds. */
@Component
public class SearchReading {

    private final ListingIndex index;
    private final FacetValueNames values;
    private final SearchNames names;

    SearchReading(ListingIndex index, FacetValueNames values, SearchNames names) {
        this.index = index;
        this.values = values;
        this.names = names;
    }

    /**
     * What was found.
     *
     * @param query the search as it stands in addresses, after the question mark
     * @param total how many in all
     * @param hits the first of them
     */
    public record Found(Search search, String query, long total, List<Hit> hits) {}

    /**
     * By what a search can be asked for in an address: words and what is left out of them, order
     * and page, and the facets.
     */
    public static List<String> parameters() {
        return Stream.concat(
                        Stream.of(
                                SearchAddress.QUERY,
                                SearchAddress.WITHOUT,
                                SearchAddress.ORDER,
                                SearchAddress.PAGE),
                        Arrays.stream(Facet.values()).map(Facet::parameter))
                .toList();
    }

    /** What is found now; another whenever something else may be. */
    public String state() {
        return index.state();
    }

    /** The search of a query string, and what in it means nothing. */
    public AskedSearch asked(String query, Language language) {
        return AskedSearch.parse(query, language, values);
    }

    /**
     * What else in a query string means nothing, as {@code name=value}: names besides these others,
     * orders and pages.
     */
    public static List<String> misread(String query, Collection<String> others) {
        return Misread.of(query, others);
    }

    /** What a value of a facet is called. */
    public String valueName(Facet facet, String value, Language language) {
        return values.name(facet, value, language);
    }

    /** What goes with the name of a value. */
    public Optional<String> valueNote(Facet facet, String value, Language language) {
        return values.note(facet, value, language);
    }

    /** A search as it stands in addresses, after the question mark. */
    public static String query(Search search) {
        var address = new SearchAddress(search).page(search.page());
        int mark = address.indexOf('?');
        return mark < 0 ? "" : address.substring(mark + 1);
    }

    /**
     * The search of a query string, on its first page.
     *
     * @throws MeansNothing where a value in it would have to be left out: more would be found than
     *     was asked for, and nobody looks who could see it
     */
    Search read(String query, Language language) {
        var asked = asked(query, language);
        if (!asked.leftOut().isEmpty()) {
            throw new MeansNothing(asked);
        }
        return asked.search().onPage(1);
    }

    /** The query string of the same search, in whatever order, as it is always written. */
    public String written(String query, Language language) {
        return query(read(query, language).ordered(Order.BEST));
    }

    /** What the search of a query string is called. */
    public String name(String query, Language language) {
        return names.name(read(query, language));
    }

    /** The same of what in it still means something. */
    public String nameOfTheRest(String query, Language language) {
        return names.name(asked(query, language).search().onPage(1));
    }

    /** Whether all of a query string means something. */
    public boolean isWhole(String query, Language language) {
        return asked(query, language).leftOut().isEmpty();
    }

    /** What was news in a time and is found by a query string, the last first. */
    public Results news(String query, Language language, Instant after, Instant until, int most) {
        return index.news(read(query, language), after, until, most);
    }

    /** Those of a kind that a query string finds; nothing where it narrows nothing. */
    public Optional<Set<Reference>> references(String query, Language language, Kind kind) {
        var search = read(query, language);
        if (search.isUnfiltered()) {
            return Optional.empty();
        }
        var found = new HashSet<Reference>();
        if (search.chosen(Facet.KIND).isEmpty() || search.hasChosen(Facet.KIND, kind.code())) {
            index.walk(search.only(Facet.KIND, kind.code()), found::addAll);
        }
        return Optional.of(found);
    }

    /** The first so many that a query string finds. */
    public Found find(String query, Language language, int most) {
        var search = read(query, language);
        var hits = new ArrayList<Hit>();
        long total = 0;
        for (int page = 1; hits.size() < most; page++) {
            var results = index.search(search.onPage(page));
            total = results.exact(); // and no more: what has only some of the words was not asked
            // for
            hits.addAll(results.hits());
            if (page >= results.pages()) {
                break;
            }
        }
        return new Found(
                search,
                query(search),
                total,
                hits.subList(0, (int) Math.min(Math.min(hits.size(), most), total)));
    }
}
