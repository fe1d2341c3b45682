package org.seamark.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what a source describes, by the key that each thing has there: new ones are added,
 * others changed where their description differs; all are stored and published, or none. The same
 * again changes nothing.
 */
@Component
public class Intake {

    private final Catalogue catalogue;
    private final Clock clock;

    Intake(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** How a module makes a publication of what a source describes. */
    @FunctionalInterface
    public interface Adding<D, P> {
        P of(String source, String key, D description, Instant now);
    }

    /** How a module's publication becomes what a source now says. */
    @FunctionalInterface
    public interface Changing<D, P> {
        P described(P before, D anew, Instant now);
    }

    @Transactional
    public <D, P extends Publication<D>> Taken take(
            Publications<P> publications,
            String source,
            Map<String, D> byKey,
            Adding<D, P> adding,
            Changing<D, P> changing) {
        if (byKey.isEmpty()) {
            return Taken.NOTHING;
        }
        var known =
                publications.findAllBySourceAndSourceKeyIn(source, byKey.keySet()).stream()
                        .collect(Collectors.toMap(Publication::sourceKey, Function.identity()));
        Instant now = clock.instant();
        List<P> anew = new ArrayList<>();
        byKey.forEach((key, description) -> {
            var before = known.get(key);
            if (before == null) {
                anew.add(adding.of(source, key, description, now));
            } else if (differs(before, description) && !before.isEdited()) {
                anew.add(changing.described(before, description, now));
            }
        });
        publications.saveAll(anew);
        catalogue.publish(
                anew.stream().filter(Publication::isPublished).map(Publication::listing).toList());
        int added = byKey.size() - known.size();
        return new Taken(
                added,
                anew.size() - added,
                byKey.size() - anew.size(),
                kept(known.values(), byKey));
    }

    /** How many of these would be new, changed or the same if they were taken. */
    @Transactional(readOnly = true)
    public <D, P extends Publication<D>> Taken compare(
            Publications<P> publications, String source, Map<String, D> byKey) {
        if (byKey.isEmpty()) {
            return Taken.NOTHING;
        }
        var known = publications.findAllBySourceAndSourceKeyIn(source, byKey.keySet());
        long changed =
                known.stream()
                        .filter(before -> !before.isEdited())
                        .filter(before -> differs(before, byKey.get(before.sourceKey())))
                        .count();
        int unchanged = Math.toIntExact(known.size() - changed);
        return new Taken(
                byKey.size() - known.size(),
                known.size() - unchanged,
                unchanged,
                kept(known, byKey));
    }

    private static <D, P extends Publication<D>> int kept(
            Collection<P> known, Map<String, D> byKey) {
        long kept =
                known.stream()
                        .filter(Publication::isEdited)
                        .filter(before -> differs(before, byKey.get(before.sourceKey())))
                        .count();
        return Math.toIntExact(kept);
    }

    private static <D> boolean differs(Publication<D> before, @Nullable D said) {
        return !before.description().equals(said);
    }
}
