package org.seamark.site.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Results;
import org.seamark.vocabulary.Objective;

/**
 * What the first page shows.
 *
 * @param kinds how much of each kind the catalogue holds; a kind of which there is nothing is
 *     absent
 * @param focus the same for the objective that Seamark exists for
 */
public record HomePage(List<Hit> newest, Map<Kind, Integer> kinds, Map<Kind, Integer> focus) {

    /** Objective 9: strengthen the transnational response to smuggling of migrants. */
    public static final Objective FOCUS = new Objective(9);

    static Map<Kind, Integer> byKind(List<Results.Count> counts) {
        var kinds = new EnumMap<Kind, Integer>(Kind.class);
        for (var count : counts) {
            if (count.listings() > 0) {
                kinds.put(Kind.require(count.value()), count.listings());
            }
        }
        return kinds;
    }
}
