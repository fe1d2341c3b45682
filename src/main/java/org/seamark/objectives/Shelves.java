package org.seamark.objectives;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Objective;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The catalogue by objective. */
@Component
@Lazy // commands have no index where another process has claimed the folder
public class Shelves {

    /** The order in which an objective's page shows what it holds. */
    private static final List<Kind> ORDER =
            List.of(
                    Kind.DOCUMENT,
                    Kind.EVENT,
                    Kind.PROJECT,
                    Kind.PRACTICE,
                    Kind.TRAINING,
                    Kind.VIDEO,
                    Kind.STATEMENT);

    private static final int FIRST = 4;

    private final ListingIndex index;

    Shelves(ListingIndex index) {
        this.index = index;
    }

    /** A shelf of each kind, the empty ones too; each in the order of the rule. */
    public List<Shelf> of(Objective objective, Language language) {
        return ORDER.stream().map(kind -> shelf(objective, kind, language)).toList();
    }

    private Shelf shelf(Objective objective, Kind kind, Language language) {
        var found = index.first(search(objective, Facet.KIND, kind.code(), language), FIRST);
        return new Shelf(kind, found.total(), found.hits());
    }

    private static Search search(
            Objective objective, Facet facet, String value, Language language) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.put(Facet.OBJECTIVE, Set.of(objective.code()));
        chosen.put(facet, Set.of(value));
        return new Search("", chosen, Search.Order.COMPREHENSIVE, 1, language);
    }

    /** How many listings each objective has; one without any is not in it. */
    public Map<Objective, Integer> sizes() {
        var sizes = new HashMap<Objective, Integer>();
        var everything = Search.everything(Language.EN);
        for (Results.Count count : index.counts(everything, Facet.OBJECTIVE)) {
            sizes.put(Objective.require(count.value()), count.listings());
        }
        return sizes;
    }
}
