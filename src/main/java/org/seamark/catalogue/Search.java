package org.seamark.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.seamark.kernel.Language;

/**
 * What a reader looks for: words, chosen values (several of one facet mean any of them, facets
 * among themselves mean all), an order, a page of {@link #PAGE_SIZE} from 1, and the reader's
 * language.
 *
 * @param without codes of concepts that are not looked for by their names in other languages
 */
public record Search(
        String query,
        Map<Facet, Set<String>> chosen,
        Order order,
        int page,
        Language language,
        Set<String> without) {

    public static final int PAGE_SIZE = 20;

    /** Nobody reads further, and no crawler makes the server count further. */
    public static final int LAST_PAGE = 500;

    /** Words beyond this say no more, and cost. */
    public static final int LONGEST_QUERY = 300;

    /** How results are ordered. */
    public enum Order {
        /** By relevance where there are words, else by {@link OrderingRule}. */
        BEST,
        /** By {@link OrderingRule}. */
        COMPREHENSIVE,
        NEWEST,
        OLDEST,
        /** What came into the catalogue last comes first. */
        ADDED
    }

    public Search(
            String query,
            Map<Facet, Set<String>> chosen,
            Order order,
            int page,
            Language language) {
        this(query, chosen, order, page, language, Set.of());
    }

    public Search {
        query = query.strip();
        if (query.length() > LONGEST_QUERY) {
            int end = query.lastIndexOf(' ', LONGEST_QUERY);
            query = query.substring(0, end > 0 ? end : whole(query, LONGEST_QUERY)).strip();
        }
        var kept = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                kept.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(kept);
        page = Math.clamp(page, 1, LAST_PAGE);
        without = query.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(without));
    }

    /** An end that does not cut a character in two. */
    private static int whole(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    /** Everything, in the order of the rule. */
    public static Search everything(Language language) {
        return new Search("", Map.of(), Order.BEST, 1, language);
    }

    /** The same search with one more value chosen; it starts on its first page. */
    public Search with(Facet facet, String value) {
        var values = new TreeSet<>(chosen(facet));
        values.add(value);
        var more = new EnumMap<Facet, Set<String>>(Facet.class);
        more.putAll(chosen);
        more.put(facet, values);
        return new Search(query, more, order, 1, language, without);
    }

    /** The same search with this value alone chosen of its facet; it starts on its first page. */
    public Search only(Facet facet, String value) {
        var others = new EnumMap<Facet, Set<String>>(Facet.class);
        others.putAll(chosen);
        others.put(facet, Set.of(value));
        return new Search(query, others, order, 1, language, without);
    }

    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public boolean hasChosen(Facet facet, String value) {
        return chosen(facet).contains(value);
    }

    /** Whether what answers best comes first. */
    public boolean isScored() {
        return order == Order.BEST && !query.isEmpty();
    }

    public boolean isUnfiltered() {
        return query.isEmpty() && chosen.isEmpty();
    }

    public Search onPage(int other) {
        return new Search(query, chosen, order, other, language, without);
    }

    public Search ordered(Order other) {
        return new Search(query, chosen, other, 1, language, without);
    }

    /** The same search with the names of other languages for these concepts left away. */
    public Search without(Set<String> concepts) {
        return new Search(query, chosen, order, 1, language, concepts);
    }

    public Search asking(String other) {
        return new Search(other, chosen, order, 1, language);
    }
}
