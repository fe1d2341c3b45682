package org.seamark.catalogue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;

/**
 * The index by which listings are found. It follows the catalogue's clock: {@link #applied} is the
 * number up to which all is found. What was applied after the last commit is lost in a crash, and
 * is then applied again.
 */
public interface ListingIndex {

    /** The number of the last change that is found; 0 for an empty index. */
    long applied();

    /** Opens again what a full disk or another failure has closed; goes on from the last commit. */
    void recover();

    /** Empties the index where it was built from another catalogue. */
    void belongTo(UUID catalogue);

    /** Makes these changes findable; they come in the order of their numbers. */
    void apply(List<Change> changes);

    /** Makes durable what has been applied. */
    void commit();

    Results search(Search search);

    /** All values of one facet under a search, with their counts, as many as there are. */
    List<Results.Count> counts(Search search, Facet facet);

    /** The first of a kind for a chosen value, in the order of the rule, and how many there are. */
    Results first(Search search, int most);

    /** Listings that are about the same, the closest first. */
    List<Hit> related(Reference reference, Language language, int most);

    /** The references of all that can be found. */
    Set<Reference> references();
}
