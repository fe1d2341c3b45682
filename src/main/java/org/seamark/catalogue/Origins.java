package org.seamark.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seamark.kernel.Reference;
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
                .filter(Publication::isPublished)
                .sorted(Comparator.comparingInt(found -> keys.indexOf(found.sourceKey())))
                .map(Publication::listing)
                .toList();
    }

    /** What stands at an address with this code, of whatever module it is, if it is published. */
    public Optional<Publication<?>> findByCode(String code) {
        return publications.stream()
                .<Optional<? extends Publication<?>>>map(module -> module.findByCode(code))
                .flatMap(Optional::stream)
                .filter(Publication::isPublished)
                .<Publication<?>>map(found -> found)
                .findFirst();
    }

    /** The same of many, by their codes; codes that mean nothing are passed over. */
    public Map<String, Listing> findByCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : publications.stream()
                        .<Publication<?>>flatMap(module -> module.findAllByCodeIn(codes).stream())
                        .filter(Publication::isPublished)
                        .collect(
                                Collectors.toMap(
                                        Publication::code,
                                        Publication::listing,
                                        (first, later) -> first));
    }

    /** The records behind these, published or not; what is not stored has none. */
    public Map<Reference, Publication<?>> all(Collection<Reference> references) {
        var found = new HashMap<Reference, Publication<?>>();
        var left = references.stream().map(Reference::id).collect(Collectors.toSet());
        for (var module : publications) {
            if (!left.isEmpty()) {
                module.findAllById(left).forEach(one -> found.put(one.reference(), one));
                found.keySet().forEach(known -> left.remove(known.id()));
            }
        }
        return found;
    }

    /** Those of these that are published, in this order. */
    public List<Publication<?>> find(Collection<Reference> references) {
        var found = all(references);
        return references.stream()
                .<Publication<?>>mapMulti((reference, next) -> {
                    var one = found.get(reference);
                    if (one != null && one.isPublished()) {
                        next.accept(one);
                    }
                })
                .toList();
    }

    /**
     * Those of these that are published, and that nobody else changes until the transaction ends.
     */
    public List<Publication<?>> hold(Collection<Reference> references) {
        return references.stream()
                .distinct()
                .sorted(Comparator.comparing(Reference::id)) // else two could wait for each other
                .<Publication<?>>flatMap(reference ->
                        publications.stream()
                                .<Publication<?>>flatMap(
                                        module -> module.hold(reference.id()).stream()))
                .filter(Publication::isPublished)
                .toList();
    }

    /** Those of these that are published, by their references. */
    public Map<Reference, Listing> published(Collection<Reference> references) {
        return find(Set.copyOf(references)).stream()
                .map(Publication::listing)
                .collect(Collectors.toMap(Listing::reference, listing -> listing));
    }

    private static <P extends Publication<?>> Stream<P> find(
            Publications<P> module, String source, Collection<String> keys) {
        return module.findAllBySourceAndSourceKeyIn(source, keys).stream();
    }
}
