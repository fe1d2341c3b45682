package org.seamark.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.PartialDate;
import org.seamark.kernel.Reference;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Region;
import org.seamark.vocabulary.Scope;

/** A listing in the making, for tests: a document without anything but what is said of it. */
public final class SampleListing {

    private final UUID id;
    private final Map<Language, String> titles = new EnumMap<>(Language.class);
    private final Map<Language, String> summaries = new EnumMap<>(Language.class);
    private final Map<Language, String> texts = new EnumMap<>(Language.class);
    private final Set<Objective> objectives = new TreeSet<>();
    private final Set<Region> regions = new TreeSet<>();
    private final Set<String> countries = new TreeSet<>();
    private final Set<String> themes = new TreeSet<>();
    private final Set<Language> languages = new TreeSet<>();
    private Kind kind = Kind.DOCUMENT;
    private @Nullable Scope scope;
    private @Nullable DocumentType type;
    private @Nullable String publisher;
    private @Nullable PartialDate date;
    private @Nullable PartialDate until;
    private Instant published = Instant.EPOCH;
    private boolean imported;

    private SampleListing(UUID id) {
        this.id = id;
    }

    public static SampleListing titled(String title) {
        return titled(Language.EN, title);
    }

    public static SampleListing titled(Language language, String title) {
        return of(Identifiers.next()).title(language, title);
    }

    /** The same one each time, for a catalogue that outlives the test. */
    public static SampleListing lasting(String title) {
        return of(UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)))
                .title(Language.EN, title);
    }

    public static SampleListing of(UUID id) {
        return new SampleListing(id);
    }

    public SampleListing title(Language language, String title) {
        titles.put(language, title);
        return this;
    }

    public SampleListing summary(Language language, String summary) {
        summaries.put(language, summary);
        return this;
    }

    public SampleListing text(Language language, String text) {
        texts.put(language, text);
        return this;
    }

    public SampleListing kind(Kind chosen) {
        kind = chosen;
        return this;
    }

    public SampleListing objectives(int... numbers) {
        for (int number : numbers) {
            objectives.add(new Objective(number));
        }
        return this;
    }

    public SampleListing regions(Region... chosen) {
        regions.addAll(Set.of(chosen));
        return this;
    }

    public SampleListing countries(String... codes) {
        countries.addAll(Set.of(codes));
        return this;
    }

    public SampleListing themes(String... names) {
        themes.addAll(Set.of(names));
        return this;
    }

    public SampleListing languages(Language... chosen) {
        languages.addAll(Set.of(chosen));
        return this;
    }

    public SampleListing scope(Scope chosen) {
        scope = chosen;
        return this;
    }

    public SampleListing type(DocumentType chosen) {
        type = chosen;
        return this;
    }

    public SampleListing publisher(String name) {
        publisher = name;
        return this;
    }

    public SampleListing date(String text) {
        date = PartialDate.parse(text);
        return this;
    }

    public SampleListing until(String text) {
        until = PartialDate.parse(text);
        return this;
    }

    public SampleListing published(Instant when) {
        published = when;
        return this;
    }

    public SampleListing imported() {
        imported = true;
        return this;
    }

    public Listing make() {
        return new Listing(
                new Reference("library", id),
                kind,
                "library/" + Identifiers.code(id),
                new LocalizedText(titles),
                new LocalizedText(summaries),
                new LocalizedText(texts),
                new Classification(objectives, Set.of(), scope, regions, countries, themes),
                type,
                languages,
                Set.of(),
                publisher,
                date,
                until,
                published,
                imported);
    }
}
