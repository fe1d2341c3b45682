package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.SampleListing;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;

class FacetCountTests {

    private final Search everything = Search.everything(Language.EN);
    private final IndexInAFolder index =
            IndexInAFolder.with(
                    SampleListing.titled("one").countries("MEX", "USA").objectives(9),
                    SampleListing.titled("two").countries("MEX").objectives(9, 10).date("2018"),
                    SampleListing.titled("three").countries("FRA").objectives(10).date("2018"),
                    SampleListing.titled("four").kind(Kind.VIDEO).publisher("IOM"));

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void valuesAreCountedMostFirst() {
        assertThat(index.index().search(everything).counts(Facet.COUNTRY))
                .containsExactly(count("MEX", 2), count("FRA", 1), count("USA", 1));
    }

    @Test
    void severalValuesOfOneFacetMeanAnyOfThem() {
        var search = everything.with(Facet.COUNTRY, "FRA").with(Facet.COUNTRY, "USA");

        assertThat(found(search)).containsExactlyInAnyOrder("one", "three");
    }

    @Test
    void facetsAmongThemselvesMeanAll() {
        var search = everything.with(Facet.COUNTRY, "MEX").with(Facet.OBJECTIVE, "10");

        assertThat(found(search)).containsExactly("two");
    }

    @Test
    void theCountsOfAFacetIgnoreWhatIsChosenInIt() {
        var counts = counts(everything.with(Facet.COUNTRY, "FRA"));

        assertThat(counts.get("country")).isEqualTo(Map.of("MEX", 2, "FRA", 1, "USA", 1));
        assertThat(counts.get("objective")).isEqualTo(Map.of("10", 1));
        assertThat(counts.get("kind")).isEqualTo(Map.of("document", 1));
    }

    @Test
    void theCountsOfTwoChosenFacetsEachRespectTheOther() {
        var counts = counts(everything.with(Facet.COUNTRY, "MEX").with(Facet.OBJECTIVE, "10"));

        assertThat(counts.get("country")).isEqualTo(Map.of("MEX", 1, "FRA", 1));
        assertThat(counts.get("objective")).isEqualTo(Map.of("9", 2, "10", 1));
        assertThat(counts.get("year")).isEqualTo(Map.of("2018", 1));
    }

    @Test
    void theCountsUnderWordsAreThoseOfTheirResults() {
        assertThat(counts(everything.asking("two | four")).get("kind"))
                .isEqualTo(Map.of("document", 1, "video", 1));
    }

    @Test
    void aChosenValueIsCountedHoweverFewHaveIt() {
        for (int i = 0; i < 20; i++) {
            index.publish(SampleListing.titled("common").publisher("Publisher " + i));
            index.publish(SampleListing.titled("common").publisher("Publisher " + i));
        }

        assertThat(index.index().search(everything.with(Facet.PUBLISHER, "IOM")))
                .extracting(results -> results.counts(Facet.PUBLISHER).getLast())
                .isEqualTo(count("IOM", 1));
        assertThat(index.index().counts(everything, Facet.PUBLISHER)).hasSize(21);
    }

    @Test
    void aValueThatNothingHasFindsNothingAndBreaksNothing() {
        var results = index.index().search(everything.with(Facet.COUNTRY, "ZZZ"));

        assertThat(results.total()).isZero();
        assertThat(results.counts(Facet.COUNTRY)).isNotEmpty();
        assertThat(index.index().search(everything.with(Facet.PUBLISHER, "\ud800/\u0000")).total())
                .isZero();
    }

    @Test
    void countsFollowWhatIsPublishedAndWithdrawn() {
        var more = SampleListing.titled("five").countries("MEX").make();
        index.publish(more);
        assertThat(counts(everything).get("country")).containsEntry("MEX", 3);

        index.withdraw(more);
        assertThat(counts(everything).get("country")).containsEntry("MEX", 2);
    }

    private List<String> found(Search search) {
        return IndexInAFolder.titles(index.index().search(search));
    }

    private Map<String, Map<String, Integer>> counts(Search search) {
        var counts = new TreeMap<String, Map<String, Integer>>();
        index.index()
                .search(search)
                .counts()
                .forEach((facet, values) ->
                        values.forEach(count ->
                                counts.computeIfAbsent(facet.parameter(), f -> new TreeMap<>())
                                        .put(count.value(), count.listings())));
        return counts;
    }

    private static Results.Count count(String value, int listings) {
        return new Results.Count(value, listings);
    }
}
