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
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes records into the table of their module and into the catalogue: both, or neither. What a
 * source describes is known by the key that it has there: new things are added, others changed
 * where their description differs, and the same again changes nothing.
 */
@Component
public class Intake {

    private final Catalogue catalogue;
    private final Clock clock;

    Intake(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /**
     * Stores and publishes one.
     *
     * @param ofFiles the text of its files, which is searched with it
     */
    @Transactional
    public <P extends Publication<?>> P publish(
            Publications<P> publications, P anew, LocalizedText ofFiles) {
        var stored = publications.save(anew);
        catalogue.publish(stored.listing().andText(ofFiles));
        return stored;
    }

    /** Stores one that readers do not see any more. */
    @Transactional
    public <P extends Publication<?>> void withdraw(Publications<P> publications, P withdrawn) {
        publications.save(withdrawn);
        catalogue.withdraw(withdrawn.reference());
    }

    /**
     * Takes in what a source describes, by its keys.
     *
     * @param ofFiles the text of the files of a record, which is searched with it
     */
    @Transactional
    public <D, P extends Publication<D>> Taken take(
            Publications<P> publications,
            String source,
            Map<String, D> byKey,
            Making<D, P> of,
            Function<List<AttachedFile>, LocalizedText> ofFiles) {
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
                var id = Identifiers.next();
                anew.add(of.make(id, 0, Provenance.of(id, source, key, now), description));
            } else if (differs(of, before, description) && !before.isEdited()) {
                anew.add(
                        of.again(
                                before,
                                before.provenance().changed(now),
                                of.completed(before, description)));
            }
        });
        publications.saveAll(anew);
        catalogue.publish(
                anew.stream()
                        .filter(Publication::isPublished)
                        .map(one -> one.listing().andText(ofFiles.apply(one.files())))
                        .toList());

        int added = byKey.size() - known.size();
        return new Taken(
                added,
                anew.size() - added,
                byKey.size() - anew.size(),
                kept(of, known.values(), byKey));
    }

    /** How many of these would be new, changed or the same if they were taken. */
    @Transactional(readOnly = true)
    public <D, P extends Publication<D>> Taken compare(
            Publications<P> publications, String source, Map<String, D> byKey, Making<D, P> of) {
        if (byKey.isEmpty()) {
            return Taken.NOTHING;
        }
        var known = publications.findAllBySourceAndSourceKeyIn(source, byKey.keySet());
        long changed =
                known.stream()
                        .filter(before -> !before.isEdited())
                        .filter(before -> differs(of, before, byKey.get(before.sourceKey())))
                        .count();
        int unchanged = Math.toIntExact(known.size() - changed);
        return new Taken(
                byKey.size() - known.size(),
                known.size() - unchanged,
                unchanged,
                kept(of, known, byKey));
    }

    private static <D, P extends Publication<D>> int kept(
            Making<D, P> of, Collection<P> known, Map<String, D> byKey) {
        long kept =
                known.stream()
                        .filter(Publication::isEdited)
                        .filter(before -> differs(of, before, byKey.get(before.sourceKey())))
                        .count();
        return Math.toIntExact(kept);
    }

    private static <D, P extends Publication<D>> boolean differs(
            Making<D, P> of, P before, @Nullable D said) {
        return said == null || !before.description().equals(of.completed(before, said));
    }
}
