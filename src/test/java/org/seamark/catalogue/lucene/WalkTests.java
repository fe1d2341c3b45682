package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.SampleListing;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.Search.Order;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;

class WalkTests {

    private static final Search BOATS = Search.everything(Language.EN).asking("boats");

    private final IndexInAFolder index = new IndexInAFolder();

    /** More than two steps of a walk, in several segments. */
    @BeforeEach
    void publish() {
        var listings = new ArrayList<Listing>();
        for (int i = 0; i < 4_100; i++) {
            listings.add(
                    SampleListing.titled(i % 2 == 0 ? "Boats" : "Boats, rafts and boats")
                            .date(Integer.toString(1990 + i % 30))
                            .objectives(i % 3 + 1)
                            .make());
        }
        index.publishTogether(listings.subList(0, 1_500));
        index.publishTogether(listings.subList(1_500, 4_100));
        index.publish(SampleListing.titled("Rafts"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @EnumSource
    void eachIsPassedOnceAndInTheOrderOfThePages(Order order) {
        var search = BOATS.ordered(order);
        var walked = walk(search);

        assertThat(walked).hasSize(4_100);
        assertThat(new HashSet<>(walked)).hasSize(4_100);
        assertThatPagesAre(walked, search, List.of(1, 2, 110, 205));
    }

    @Test
    void whatHasTheWordsNearEachOtherIsFirstThereToo() {
        for (int i = 0; i < 30; i++) {
            index.publish(SampleListing.titled("Boats and rafts boats").objectives(i % 3 + 1));
        }
        var search = BOATS.asking("rafts boats");
        var walked = walk(search);

        assertThat(walked).hasSize(2_080).doesNotHaveDuplicates();
        assertThatPagesAre(walked, search, List.of(1, 2, 3, 4, 5, 104));
    }

    private void assertThatPagesAre(List<Reference> walked, Search search, List<Integer> pages) {
        for (int page : pages) {
            int from = (page - 1) * Search.PAGE_SIZE;
            assertThat(index.index().search(search.onPage(page)).hits())
                    .extracting(Hit::reference)
                    .isEqualTo(walked.subList(from, from + Search.PAGE_SIZE));
        }
    }

    @Test
    void whatIsChosenNarrowsIt() {
        assertThat(walk(BOATS.with(Facet.OBJECTIVE, "1"))).hasSize(1_367);
    }

    @Test
    void someOfTheWordsAreNotEnough() {
        assertThat(walk(BOATS.asking("boats quagmire"))).isEmpty();
    }

    @Test
    void aChangeOnTheWayChangesNothing() {
        var walked = new ArrayList<Reference>();
        index.index()
                .walk(
                        BOATS.ordered(Order.ADDED),
                        step -> {
                            walked.addAll(step);
                            index.publish(SampleListing.titled("Boats once more"));
                        });

        assertThat(walked).hasSize(4_100);
    }

    private List<Reference> walk(Search search) {
        var walked = new ArrayList<Reference>();
        index.index().walk(search, walked::addAll);
        return walked;
    }
}
