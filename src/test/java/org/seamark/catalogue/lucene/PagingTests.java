package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.OrderingRule;
import org.seamark.catalogue.SampleListing;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.Search.Order;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.vocabulary.Scope;

class PagingTests {

    private static final Search EVERYTHING = Search.everything(Language.EN);

    private final IndexInAFolder index = new IndexInAFolder();
    private final List<Listing> listings = new ArrayList<>();

    /** Many that are equal, spread over several segments in no order. */
    @BeforeEach
    void publish() {
        for (int i = 0; i < 130; i++) {
            var listing = SampleListing.titled("Smuggling report").objectives(i % 3 + 1);
            if (i % 4 > 0) {
                listing.scope(Scope.values()[i % 4]);
            }
            if (i % 5 > 0) {
                listing.date("201" + i % 5);
            }
            listings.add(listing.kind(i % 10 == 0 ? Kind.EVENT : Kind.DOCUMENT).make());
        }
        var shuffled = new ArrayList<>(listings);
        Collections.shuffle(shuffled, new Random(1));
        for (int i = 0; i < shuffled.size(); i += 13) {
            index.publishTogether(shuffled.subList(i, i + 13));
        }
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @EnumSource
    void thePagesTogetherHoldEachListingOnce(Order order) {
        assertThat(allPages(EVERYTHING.ordered(order)))
                .containsExactlyInAnyOrderElementsOf(references(listings));
        assertThat(allPages(EVERYTHING.asking("smuggling").ordered(order)))
                .containsExactlyInAnyOrderElementsOf(references(listings));
    }

    @Test
    void withoutWordsTheRuleOrders() {
        var ordered = listings.stream().sorted(OrderingRule.ORDER).toList();

        assertThat(allPages(EVERYTHING)).isEqualTo(references(ordered));
        assertThat(allPages(EVERYTHING.asking("smuggling").ordered(Order.COMPREHENSIVE)))
                .isEqualTo(references(ordered));
    }

    @Test
    void whatIsEquallyRelevantIsOrderedByTheRule() {
        var ordered = listings.stream().sorted(OrderingRule.ORDER).toList();

        index.index().commit();
        assertThat(allPages(EVERYTHING.asking("smuggling"))).isEqualTo(references(ordered));
    }

    @Test
    void theOrderIsTheSameAfterTheSegmentsHaveChanged() {
        var before = allPages(EVERYTHING.ordered(Order.NEWEST));
        index.publishTogether(listings.subList(0, 60));
        index.reopen();

        assertThat(allPages(EVERYTHING.ordered(Order.NEWEST))).isEqualTo(before);
    }

    @Test
    void theNewestOrTheOldestComeFirstAndTheUndatedLast() {
        var newest = years(EVERYTHING.ordered(Order.NEWEST));
        var oldest = years(EVERYTHING.ordered(Order.OLDEST));

        assertThat(newest.getFirst()).isEqualTo(2014);
        assertThat(oldest.getFirst()).isEqualTo(2011);
        assertThat(newest.getLast()).isZero();
        assertThat(oldest.getLast()).isZero();
        var dated = oldest.stream().filter(year -> year > 0).toList();
        assertThat(dated).isSorted();
        assertThat(newest.stream().filter(year -> year > 0)).isEqualTo(dated.reversed());
    }

    @Test
    void theLastPageHoldsTheRestAndNoneComesAfter() {
        assertThat(index.index().search(EVERYTHING).pages()).isEqualTo(7);
        assertThat(index.index().search(EVERYTHING.onPage(7)).hits()).hasSize(10);
        assertThat(index.index().search(EVERYTHING.onPage(8)).hits()).isEmpty();
        assertThat(index.index().search(EVERYTHING.onPage(500)).total()).isEqualTo(130);
    }

    @Test
    void theFirstOfAKindComeInTheOrderOfTheRuleWithTheirNumber() {
        var events =
                listings.stream()
                        .filter(listing -> listing.kind() == Kind.EVENT)
                        .sorted(OrderingRule.ORDER)
                        .toList();
        var first = index.index().first(EVERYTHING.with(Facet.KIND, "event"), 3);

        assertThat(first.total()).isEqualTo(events.size());
        assertThat(first.hits())
                .extracting(Hit::reference)
                .isEqualTo(references(events.subList(0, 3)));
    }

    private List<Reference> allPages(Search search) {
        var found = new ArrayList<Reference>();
        for (int page = 1; page <= index.index().search(search).pages(); page++) {
            index.index().search(search.onPage(page)).hits().stream()
                    .map(Hit::reference)
                    .forEach(found::add);
        }
        return found;
    }

    private List<Integer> years(Search search) {
        var years = new ArrayList<Integer>();
        for (int page = 1; page <= 7; page++) {
            for (var hit : index.index().search(search.onPage(page)).hits()) {
                years.add(hit.date() == null ? 0 : hit.date().year());
            }
        }
        return years;
    }

    private static List<Reference> references(List<Listing> listings) {
        return listings.stream().map(Listing::reference).toList();
    }
}
