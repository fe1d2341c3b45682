package org.seamark.catalogue;

import java.util.Comparator;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.Scope;

/**
 * The Hub's rule: the more comprehensive and global before the more specific and regional. Global
 * before regional before national before local; within a scope, the more objectives and principles
 * covered first; then the newest; then by identifier. The order is total and the same everywhere.
 */
public final class OrderingRule {

    /** The same as {@link #rank} and then the identifier. */
    public static final Comparator<Listing> ORDER =
            Comparator.comparingLong(OrderingRule::rank)
                    .thenComparing(listing -> listing.reference().id().toString())
                    .thenComparing(listing -> listing.reference().module());

    private static final int DAYS = 1 << 23; // either side of 1970: more than 22,000 years
    private static final int MOST_COVERED = 63;

    private OrderingRule() {}

    /** The rule up to the identifier, as one number; the lower comes first. */
    public static long rank(Listing listing) {
        var classification = listing.classification();
        return (((long) scope(classification) << 6) | (MOST_COVERED - covered(classification)))
                        << 24
                | age(listing);
    }

    /** What says nothing of its scope comes after what does. */
    private static int scope(Classification classification) {
        return classification.scope() == null
                ? Scope.values().length
                : classification.scope().ordinal();
    }

    private static int covered(Classification classification) {
        return Math.min(
                MOST_COVERED,
                classification.objectives().size() + classification.principles().size());
    }

    /** The newer, the lower; what has no date comes last. */
    private static long age(Listing listing) {
        return listing.date() == null ? 2L * DAYS - 1 : DAYS - listing.date().start().toEpochDay();
    }
}
