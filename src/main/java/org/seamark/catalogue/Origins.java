package org.seamark.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is published under the names that things have where they came from. */
@Component
public class Origins {

    private final List<Publications<?>> publications;

    Origins(List<Publications<?>> publications) {
        this.publications = publications;
    }

    /**
     * What a source calls by these keys, in their order; keys that mean nothing are passed over.
     */
    public List<Listing> find(String source, List<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return publications.stream()
                .<Publication<?>>flatMap(module -> find(module, source, keys))
                .sorted(Comparator.comparingInt(found -> keys.indexOf(found.sourceKey())))
                .map(Publication::listing)
                .toList();
    }

    private static <P extends Publication<?>> Stream<P> find(
            Publications<P> module, String source, Collection<String> keys) {
        return module.findAllBySourceAndSourceKeyIn(source, keys).stream();
    }
}
