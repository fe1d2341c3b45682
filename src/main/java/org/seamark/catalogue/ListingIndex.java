package org.seamark.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;

/**
 * The index by which listings are found. It follows the catalogue's clock: it takes changes, shows
 * what it has taken, and commits what it shows. What was not committed is lost in a crash, and is
 * then taken again.
 */
public interface ListingIndex {

    /** The number of the last change that was taken, found yet or not; 0 for an empty index. */
    long taken();

    /** The number up to which all is found; -1 while what is found is still another catalogue's. */
    long applied();

    /**
     * What is found now: another whenever readers may find something else, be it for a change or
     * for another thesaurus, and the same on every node that finds the same.
     */
    String state();

    /** Opens again what a full disk or another failure has closed; goes on from the last commit. */
    void recover();

    /**
     * Begins anew where it was built from another catalogue, or with other thesauri; what was found
     * is found until something is shown.
     *
     * @param thesauri the number of their present state
     */
    void belongTo(UUID catalogue, long thesauri);

    /** Takes these changes; they come in the order of their numbers. */
    void apply(List<Change> changes);

    /** Makes findable what has been taken: dear, and so not after each of many changes. */
    void show();

    /** Makes durable what is found. */
    void commit();

    /**
     * Puts in order what changes have scattered, while readers read and changes come. To be called
     * now and then while none comes; returns at once.
     */
    void gather();

    Results search(Search search);

    /**
     * What comes after a place in the list of a search, {@link Search#PAGE_SIZE} or fewer, however
     * far it is. Whatever is published meanwhile, nothing comes twice and nothing is passed over;
     * but where the order is by what answers best, which shifts a little with every change.
     */
    Stretch after(Place place, Search search);

    /** All values of one facet under a search, with their counts, as many as there are. */
    List<Results.Count> counts(Search search, Facet facet);

    /** The first of a kind for a chosen value, in the order of the rule, and how many there are. */
    Results first(Search search, int most);

    /**
     * The first of what was news ({@link Listing#isNews}) after a moment and until another and has
     * all the words of a search, the last first; and how many there are.
     */
    Results news(Search search, Instant after, Instant until, int most);

    /**
     * Goes through all that has all the words of a search, however many, in the order of the search
     * and in one state of the index: list after list, of which one is in memory.
     */
    void walk(Search search, Consumer<List<Reference>> each);

    /** Listings that have words in a title that begin like all of these, the first of the rule. */
    List<Hit> titled(String beginnings, Language language, int most);

    /** Listings that are about the same, the closest first. */
    List<Hit> related(Reference reference, Language language, int most);

    /** The references of all that can be found. */
    Set<Reference> references();
}
