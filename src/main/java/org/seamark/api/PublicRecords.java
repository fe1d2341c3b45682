package org.seamark.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.Entry;
import org.seamark.catalogue.Harvests;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Origins;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.jsonld.LinkedData;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Component;

/** What is published, one by one and in the order in which it last changed. */
@Component
public class PublicRecords {

    private final Harvests harvests;
    private final Origins origins;
    private final Catalogue catalogue;

    PublicRecords(Harvests harvests, Origins origins, Catalogue catalogue) {
        this.harvests = harvests;
        this.origins = origins;
        this.catalogue = catalogue;
    }

    /** A record that is listed, and how. */
    public record Found(Entry entry, Publication<?> record) {

        /** As programs get it from a site with this scheme and host. */
        public PublicRecord in(String origin) {
            return PublicRecord.of(entry, listing(), record, origin);
        }

        /** In the words of schema.org, for readers of a language. */
        public Map<String, Object> linked(Language language, String origin) {
            var page = origin + "/" + language.code() + "/" + listing().address();
            var citation = record.citation(language, page);
            return LinkedData.of(record, listing(), citation, language, origin);
        }

        private Listing listing() {
            return Objects.requireNonNull(entry.listing());
        }
    }

    /**
     * Some of them.
     *
     * @param next the number of the last change that was looked at, if there are more after it
     */
    public record Slice(List<Found> records, Optional<Long> next) {}

    /** What tells the changes of this catalogue from those of every other, shortly. */
    public String catalogue() {
        return Long.toHexString(catalogue.lineage().getMostSignificantBits());
    }

    /** The number of the latest change: with it, every list is another. */
    public long latest() {
        return catalogue.latest();
    }

    public Optional<Found> find(String code) {
        return harvests.find(code).flatMap(entry -> found(List.of(entry)).stream().findFirst());
    }

    /**
     * Those after a change, at most so many; what was taken back is passed over.
     *
     * @param since when they changed at the earliest
     * @param until before when they changed
     */
    public Slice after(
            long number,
            @Nullable Kind kind,
            @Nullable Instant since,
            @Nullable Instant until,
            int most) {
        var set = kind == null ? null : Harvests.set(kind);
        var span = harvests.between(since, until, set);
        var entries = harvests.first(span.from(Math.max(number, span.after())), most + 1, true);
        var more = entries.size() > most;
        var kept = more ? entries.subList(0, most) : entries;
        return new Slice(
                found(kept), more ? Optional.of(kept.getLast().number()) : Optional.empty());
    }

    private List<Found> found(List<Entry> entries) {
        var listed = entries.stream().filter(entry -> entry.listing() != null).toList();
        var records = origins.all(listed.stream().map(Entry::reference).toList());
        return listed.stream()
                .<Found>mapMulti((entry, next) -> {
                    var record = records.get(entry.reference());
                    if (record != null) {
                        next.accept(new Found(entry, record));
                    }
                })
                .toList();
    }
}
