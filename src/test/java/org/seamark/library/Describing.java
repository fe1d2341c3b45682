package org.seamark.library;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.PartialDate;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.DocumentType;

/** Descriptions for tests, with as much as each needs. */
public final class Describing {

    private final Map<Language, String> title = new EnumMap<>(Language.class);
    private final Map<Language, String> summary = new EnumMap<>(Language.class);
    private Form form = Form.DOCUMENT;
    private @Nullable DocumentType type;
    private @Nullable PartialDate published;
    private @Nullable String publisher;
    private @Nullable String symbol;
    private @Nullable String licence;
    private @Nullable Duration duration;
    private List<String> authors = List.of();
    private Set<Language> languages = Set.of();
    private List<Link> links = List.of();
    private List<AttachedFile> files = List.of();
    private Classification classification = Classification.NONE;

    private Describing(String title) {
        this.title.put(Language.EN, title);
    }

    public static Describing resource(String title) {
        return new Describing(title);
    }

    /** The title in another language; there is no English one then. */
    public Describing title(Language language, String text) {
        title.remove(Language.EN);
        title.put(language, text);
        return this;
    }

    public Describing summary(String text) {
        summary.put(Language.EN, text);
        return this;
    }

    public Describing training(Duration length) {
        form = Form.TRAINING;
        duration = length;
        return this;
    }

    public Describing type(DocumentType value) {
        type = value;
        return this;
    }

    public Describing published(PartialDate value) {
        published = value;
        return this;
    }

    public Describing publisher(String value) {
        publisher = value;
        return this;
    }

    public Describing symbol(String value) {
        symbol = value;
        return this;
    }

    public Describing licence(String value) {
        licence = value;
        return this;
    }

    public Describing authors(String... values) {
        authors = List.of(values);
        return this;
    }

    public Describing languages(Set<Language> values) {
        languages = values;
        return this;
    }

    public Describing links(List<Link> values) {
        links = values;
        return this;
    }

    public Describing files(List<AttachedFile> values) {
        files = values;
        return this;
    }

    public Describing classified(Classification value) {
        classification = value;
        return this;
    }

    public Description description() {
        return new Description(
                form,
                type,
                new LocalizedText(title),
                new LocalizedText(summary),
                LocalizedText.EMPTY,
                published,
                null,
                publisher,
                authors,
                languages,
                Set.of(),
                null,
                null,
                symbol,
                LocalizedText.EMPTY,
                licence,
                duration,
                null,
                false,
                false,
                links,
                files,
                classification);
    }
}
