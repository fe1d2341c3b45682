package org.seamark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.Search.Order;
import org.seamark.kernel.Language;

class SearchTests {

    private final Search everything = Search.everything(Language.EN);

    @Test
    void severalValuesAreChosen() {
        var chosen = everything.with(Facet.COUNTRY, "MEX").with(Facet.COUNTRY, "FRA");

        assertThat(chosen.chosen()).isEqualTo(Map.of(Facet.COUNTRY, Set.of("FRA", "MEX")));
    }

    @Test
    void anotherChoiceStartsOnTheFirstPage() {
        var far = everything.onPage(7);

        assertThat(far.with(Facet.YEAR, "2018").page()).isOne();
        assertThat(far.ordered(Order.NEWEST).page()).isOne();
        assertThat(far.asking("border").page()).isOne();
    }

    @Test
    void aPageIsNeverBeforeTheFirstOrBehindTheLast() {
        assertThat(everything.onPage(-3).page()).isOne();
        assertThat(everything.onPage(Integer.MAX_VALUE).page()).isEqualTo(Search.LAST_PAGE);
        assertThat(found(10_000).isCutHere(Search.LAST_PAGE)).isFalse();
        assertThat(found(10_001).isCutHere(Search.LAST_PAGE)).isTrue();
        assertThat(found(10_001).isCutHere(1)).isFalse();
    }

    @Test
    void aLongQueryEndsAtAWord() {
        var query = everything.asking("smuggling ".repeat(1000)).query();

        assertThat(query).endsWith("smuggling").hasSizeLessThanOrEqualTo(Search.LONGEST_QUERY);
    }

    @Test
    void aLongQueryWithoutWordsIsNotCutInsideACharacter() {
        var query = everything.asking("x" + "😀".repeat(1000)).query();

        assertThat(query.codePoints())
                .allMatch(point -> point == 'x' || point == 0x1F600)
                .hasSizeLessThan(Search.LONGEST_QUERY);
    }

    @Test
    void whatIsChosenAndSearchedIsNotTheWholeList() {
        assertThat(everything.isUnfiltered()).isTrue();
        assertThat(everything.with(Facet.YEAR, "2018").isUnfiltered()).isFalse();
        assertThat(everything.asking("border").isUnfiltered()).isFalse();
    }

    private static Results found(long total) {
        return new Results(
                total,
                total,
                java.util.List.of(),
                java.util.Map.of(),
                java.util.Optional.empty(),
                java.util.List.of());
    }
}
