package org.seamark.objectives.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.seamark.vocabulary.Objective;

/** The 23 objectives and the general one, with how much there is for each. */
public record ObjectivesPage(List<Entry> entries) {

    /** An objective and how many listings it has. */
    public record Entry(Objective objective, int listings) {}

    static ObjectivesPage of(Map<Objective, Integer> sizes) {
        return new ObjectivesPage(
                Stream.concat(Objective.ALL.stream(), Stream.of(Objective.GENERAL))
                        .map(objective -> new Entry(objective, sizes.getOrDefault(objective, 0)))
                        .toList());
    }
}
