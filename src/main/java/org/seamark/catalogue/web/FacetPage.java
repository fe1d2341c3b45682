package org.seamark.catalogue.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.web.SearchPage.Value;

/**
 * All values of one facet under a search, in the order of the reader's language; long lists of
 * names fall into groups by their letter, others stand in one group without a letter.
 *
 * @param back the search itself
 * @param left how many values are left out, those with the fewest listings
 */
public record FacetPage(Search search, Facet facet, List<Group> groups, String back, int left) {

    /** The values under one letter. */
    public record Group(String letter, List<Value> values) {}

    private static final Set<Facet> LONG = Set.of(Facet.COUNTRY, Facet.PUBLISHER, Facet.CONCEPT);

    /** In characters: more addresses than this are no page for a reader. */
    private static final int ROOM_FOR_ADDRESSES = 200_000;

    private static final int LENGTH_OF_VALUE = 100;

    static FacetPage of(
            Search search, Facet facet, List<Results.Count> counts, FacetValueNames names) {
        var address = new SearchAddress(search);
        var most = counts.subList(0, Math.min(counts.size(), most(address)));
        var values =
                new ArrayList<>(new Filters(search, address, names).values(facet, counts, most));
        var alphabet = Alphabet.of(search.language());
        values.sort(order(facet, alphabet, names));
        return new FacetPage(
                search,
                facet,
                groups(facet, values, alphabet),
                address.page(1),
                Math.max(0, counts.size() - values.size()));
    }

    /** The values that most have come first; long addresses leave no room for the last. */
    private static int most(SearchAddress address) {
        return ROOM_FOR_ADDRESSES / (address.page(1).length() + LENGTH_OF_VALUE);
    }

    public boolean hasLetters() {
        return groups.size() > 1;
    }

    private static Comparator<Value> order(Facet facet, Alphabet alphabet, FacetValueNames names) {
        return switch (facet) {
            case YEAR -> Comparator.comparing(Value::code).reversed();
            case OBJECTIVE, PRINCIPLE, SCOPE -> {
                var order = names.inOrder(facet);
                yield Comparator.comparingInt(value -> order.indexOf(value.code()));
            }
            default -> {
                Comparator<Value> byLabel =
                        (one, other) -> alphabet.order().compare(one.label(), other.label());
                yield byLabel.thenComparing(Value::code);
            }
        };
    }

    private static List<Group> groups(Facet facet, List<Value> values, Alphabet alphabet) {
        if (!LONG.contains(facet)) {
            return List.of(new Group("", values));
        }
        var groups = new LinkedHashMap<String, List<Value>>();
        for (var value : values) {
            groups.computeIfAbsent(alphabet.letter(value.label()), letter -> new ArrayList<>())
                    .add(value);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }
}
