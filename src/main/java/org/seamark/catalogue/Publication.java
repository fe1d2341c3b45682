package org.seamark.catalogue;

import java.time.Instant;
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

    D description();

    /** The path of its page, after the language. */
    String address();

    Listing listing();
}
