package org.seamark.reviews;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.PartialDate;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Region;

/**
 * One version of what is reviewed.
 *
 * @param kind the key of the word for what it is: a resource, a practice
 * @param languages in which it can be read
 * @param parties by whom it is: what a reviewer must know to tell a conflict of interest, and so
 *     sees before the rest
 * @param fields what is in it, in the order of its form; only those that say something
 * @param files identifiers of the module files
 * @param desk the address of its page on the editors' desk, below the language
 */
public record Subject(
        String kind,
        LocalizedText title,
        Set<Language> languages,
        Set<Objective> objectives,
        Set<Region> regions,
        List<Field> parties,
        List<Field> fields,
        List<UUID> files,
        String desk) {

    /**
     * A label and what stands beside it.
     *
     * @param label its key in the messages
     */
    public record Field(String label, List<Value> values) {

        public Field {
            values = List.copyOf(values);
        }
    }

    /** One value of a field. */
    public sealed interface Value {

        /** What somebody wrote, in which languages they wrote it. */
        record Words(LocalizedText text) implements Value {}

        /** What somebody wrote that has no language: a name, a number. */
        record Plain(String text) implements Value {}

        /** An entry of a list: the key of its label. */
        record Term(String key) implements Value {}

        /** ISO 3166-1 alpha-3. */
        record Place(String country) implements Value {}

        /** A language, ISO 639-1. */
        record Tongue(String language) implements Value {}

        record Day(PartialDate date) implements Value {}

        /** A page elsewhere. */
        record Address(String url) implements Value {}
    }

    public Subject {
        languages = Set.copyOf(languages);
        objectives = Set.copyOf(objectives);
        regions = Set.copyOf(regions);
        parties = List.copyOf(parties);
        fields = List.copyOf(fields);
        files = List.copyOf(files);
    }

    /** What may be known before a conflict of interest is declared: nothing of what is in it. */
    public Subject cover() {
        return new Subject(
                kind, title, languages, objectives, regions, parties, List.of(), List.of(), desk);
    }
}
