package org.seamark.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seamark.catalogue.citation.Citation;
import org.seamark.kernel.Address;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;

/**
 * A stored thing that is published: what its intake and its page need of it.
 *
 * @param <D> what is known of it
 */
public interface Publication<D> {

    UUID id();

    /** Of its row. */
    int version();

    Provenance provenance();

    D description();

    LocalizedText title();

    Reference reference();

    Listing listing();

    List<Link> links();

    /**
     * How it is cited by a reader of a language.
     *
     * @param here the complete address of its page
     */
    Citation citation(Language reader, String here);

    /** What finds it in addresses. */
    default String code() {
        return provenance().code();
    }

    /** What it is called where it came from. */
    default String sourceKey() {
        return provenance().sourceKey();
    }

    default Instant changed() {
        return provenance().changed();
    }

    /** Whether readers see it. */
    default boolean isPublished() {
        return provenance().withdrawn() == null;
    }

    /** Whether people have changed it here; what its source says later does not undo that. */
    default boolean isEdited() {
        return provenance().edited() != null;
    }

    /** The files that Seamark itself keeps of it. */
    default List<AttachedFile> files() {
        return List.of();
    }

    /** What schema.org has words for and a listing does not say. */
    default Map<String, Object> details() {
        return Map.of();
    }

    /** The terms of reuse, as they stand on it; nothing where none are known. */
    default Optional<String> licence() {
        return Optional.empty();
    }

    /** Under which the pages of its module stand, after the language. */
    default String shelf() {
        return reference().module();
    }

    /** The path of its page, after the language. */
    default String address() {
        return shelf() + "/" + Address.of(title().best(Language.EN).orElseThrow().text(), id());
    }
}
