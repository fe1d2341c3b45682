package org.seamark.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What is selected of all changes: those after one number, up to another, of one set or of all. As
 * a listing that changes takes a new number, who reads on from the last one misses nothing,
 * whatever happens meanwhile.
 */
public record Span(long after, long last, @Nullable String set) {

    /** The rest of it. */
    public Span from(long number) {
        return new Span(number, last, set);
    }
}
