package org.seamark.catalogue;

import java.time.Instant;
import java.util.List;
import org.seamark.catalogue.citation.Citation;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.Reference;

/**
 * A stored thing that is published: what its intake and its page need of it.
 *
 * @param <D> what is known of it
 */
public interface Publication<D> {

    Reference reference();

    /** What finds it in addresses ({@link org.seamark.kernel.Address}). */
    String code();

    /** What it is called where it came from. */
    String sourceKey();

    Instant changed();

    /** Whether readers see it. */
    default boolean isPublished() {
        return true;
    }

    /** Whether people have changed it here; what its source says later does not undo that. */
    default boolean isEdited() {
        return false;
    }

    /** The files that Seamark itself keeps of it. */
    default List<AttachedFile> files() {
        return List.of();
    }

    D description();

    /** The path of its page, after the language. */
    String address();

    Listing listing();

    List<Link> links();

    /**
     * How it is cited by a reader of a language.
     *
     * @param here the complete address of its page
     */
    Citation citation(Language reader, String here);
}
