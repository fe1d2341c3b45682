package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.SampleListing;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;

class NewsTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T06:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T06:00:00Z");
    private static final Search BOATS = Search.everything(Language.EN).asking("boats");

    private final IndexInAFolder index = new IndexInAFolder();

    @AfterEach
    void close() {
        index.close();
    }

    private void publish(String title, Instant when) {
        index.publish(SampleListing.titled(title).objectives(9).published(when));
    }

    private Results news(Search search) {
        return index.index().news(search, MONDAY, TUESDAY, 2);
    }

    @Test
    void aTimeBeginsAfterItsFirstMomentAndHasItsLast() {
        publish("Boats of before", MONDAY);
        publish("Boats of the night", MONDAY.plusMillis(1));
        publish("Boats of the morning", TUESDAY);
        publish("Boats of later", TUESDAY.plusMillis(1));

        assertThat(IndexInAFolder.titles(news(BOATS)))
                .containsExactly("Boats of the morning", "Boats of the night");
    }

    @Test
    void allAreCountedAndTheLastComeFirst() {
        for (int hour = 1; hour <= 5; hour++) {
            publish("Boats at " + hour, MONDAY.plusSeconds(3_600L * hour));
        }

        var news = news(BOATS);
        assertThat(news.total()).isEqualTo(5);
        assertThat(IndexInAFolder.titles(news)).containsExactly("Boats at 5", "Boats at 4");
    }

    @Test
    void itHasAllTheWordsAndWhatIsChosen() {
        publish("Boats", TUESDAY);
        publish("Rafts", TUESDAY);

        assertThat(news(BOATS.asking("boats rafts")).total()).isZero();
        assertThat(news(BOATS.with(Facet.OBJECTIVE, "9")).total()).isOne();
        assertThat(news(BOATS.with(Facet.OBJECTIVE, "10")).total()).isZero();
        assertThat(news(Search.everything(Language.EN)).total()).isEqualTo(2);
    }

    @Test
    void anOldHoldingThatMovesHereIsNoNews() {
        var when = MONDAY.plusSeconds(60);
        index.publish(
                SampleListing.titled("Boats of old").date("2014").published(when).imported(),
                SampleListing.titled("Boats of now").date("2026-02").published(when).imported(),
                SampleListing.titled("Boats without a date").published(when).imported(),
                SampleListing.titled("Boats handed in").date("2014").published(when));

        assertThat(IndexInAFolder.titles(index.index().news(BOATS, MONDAY, TUESDAY, 9)))
                .containsExactlyInAnyOrder(
                        "Boats of now", "Boats without a date", "Boats handed in");
        assertThat(index.search(Language.EN, "boats").total()).isEqualTo(4);
    }
}
