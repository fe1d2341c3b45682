package org.seamark.library.load;

import org.seamark.catalogue.Taken;

/**
 * What became of the records of a file.
 *
 * @param kept how many of the unchanged stay as people changed them here
 */
public record Tally(long added, long changed, long unchanged, long rejected, long kept) {

    static final Tally ZERO = new Tally(0, 0, 0, 0, 0);

    Tally plus(Taken taken, long rejections) {
        return new Tally(
                added + taken.added(),
                changed + taken.changed(),
                unchanged + taken.unchanged(),
                rejected + rejections,
                kept + taken.kept());
    }

    /** All of them. */
    public long records() {
        return added + changed + unchanged + rejected;
    }

    /** One line in a form that programs may rely on. */
    @Override
    public String toString() {
        return "%d records: %d new, %d changed, %d unchanged, %d rejected"
                .formatted(records(), added, changed, unchanged, rejected);
    }
}
