package org.seamark.forms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Publication;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.seamark.vocabulary.Classification;

/**
 * What the module of a kind brings: the questions, what makes an answer complete, and how the whole
 * becomes a record of the catalogue. It writes no page: all forms are drawn in the same way.
 */
public interface ContributionForm {

    Kind kind();

    /** The questions, in the order in which they are put. */
    List<Section> sections();

    /** Whether files belong to it. */
    default boolean hasFiles() {
        return sections().stream().anyMatch(Section::hasFiles);
    }

    /**
     * What is missing or wrong in some content, in the order of the form; nothing where it can be
     * handed in.
     */
    List<Problem> problems(Content content);

    /** What would be better otherwise, but keeps nobody from handing it in. */
    List<Problem> advice(Content content);

    default LocalizedText title(Content content) {
        return content.texts("title");
    }

    /**
     * Puts the record and its listing into the catalogue, in the caller's transaction. The same
     * contribution again changes the same record.
     *
     * @param record the one to be changed, where it is known already
     */
    CatalogueRecord publish(UUID contribution, @Nullable Reference record, Content content);

    /** Takes the listing back; the record is kept, and shown to nobody. */
    void unpublish(Reference record);

    /** The record that this module has under a code, published or not. */
    Optional<CatalogueRecord> find(String code);

    /**
     * The records that this module has under these codes, published or not, each with what the form
     * holds of it.
     */
    Map<CatalogueRecord, Content> findAll(Collection<String> codes);

    /** Whether readers see a record of this module. */
    boolean isPublished(Reference record);

    /** What the form holds of a record of this module. */
    Optional<Content> content(Reference record);

    /** The same of a record that readers see; nothing of any other. */
    default Content published(@Nullable CatalogueRecord record) {
        return Optional.ofNullable(record)
                .map(CatalogueRecord::reference)
                .filter(this::isPublished)
                .flatMap(this::content)
                .orElse(Content.EMPTY);
    }

    /**
     * What some content would be, were it published.
     *
     * @param content with a title at least
     */
    Publication<?> imagined(Content content);

    /** Published records with a link that is written in one of these ways. */
    List<CatalogueRecord> linking(List<String> variants);

    /** How some content is classified. */
    default Classification classification(Content content) {
        return ClassificationFields.read(content);
    }

    /** The same content classified otherwise. */
    default Content classified(Content content, Classification otherwise) {
        return ClassificationFields.write(content, otherwise);
    }

    /**
     * A field that must be mended.
     *
     * @param field its name in the form
     * @param key of the sentence that says what is wrong
     * @param numbers that stand in it at {0}, {1} …
     */
    record Problem(String field, String key, List<Integer> numbers) {

        public Problem {
            numbers = List.copyOf(numbers);
        }

        public Problem(String field, String key) {
            this(field, key, List.of());
        }

        /** The numbers, as a text takes them. */
        public Object[] arguments() {
            return numbers.toArray();
        }

        /** Whether another says the same of the same field, of however many. */
        public boolean isLike(Problem other) {
            return field.equals(other.field) && key.equals(other.key);
        }
    }
}
