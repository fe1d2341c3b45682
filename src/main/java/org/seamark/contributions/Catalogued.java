package org.seamark.contributions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.IndexUnavailable;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is in the catalogue, by its title. */
record Catalogued(ListingIndex index) {

    private static final Logger LOG = LoggerFactory.getLogger(Catalogued.class);

    /**
     * Those with a title that is close; where that cannot be known now, none, so that nobody is
     * kept from handing in.
     */
    List<Alike> titled(LocalizedText titles) {
        try {
            return titles.texts().entrySet().stream()
                    .flatMap(title -> titled(title.getValue(), title.getKey()).stream())
                    .toList();
        } catch (IndexUnavailable away) {
            LOG.warn("alike=unknown cause={}", away.getClass().getSimpleName());
            return List.of();
        }
    }

    /** Two of the telling words are enough to be looked at. */
    private List<Alike> titled(String title, Language language) {
        var words = Likeness.telling(title);
        if (words.isEmpty()) {
            return List.of();
        }
        var query = words.size() < 3 ? String.join(" ", words) : pairs(words);
        var search = new Search(query, Map.of(), Search.Order.BEST, 1, language);
        return index.search(search).hits().stream()
                .filter(hit -> Likeness.isClose(title, text(hit)))
                .map(hit ->
                        new Alike(
                                hit.reference().toString(),
                                LocalizedText.of(hit.language(), text(hit)),
                                hit.address(),
                                false))
                .toList();
    }

    private static String pairs(List<String> words) {
        return "(%1$s %2$s) | (%1$s %3$s) | (%2$s %3$s)"
                .formatted(words.get(0), words.get(1), words.get(2));
    }

    private static String text(Hit hit) {
        return hit.title().stream().map(Hit.Fragment::text).collect(Collectors.joining());
    }
}
