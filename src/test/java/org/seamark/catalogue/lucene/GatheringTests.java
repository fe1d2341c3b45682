package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Language;

class GatheringTests {

    private final IndexInAFolder index = new IndexInAFolder();

    @AfterEach
    void close() {
        index.close();
    }

    private void publish(String... titles) {
        for (var title : titles) {
            index.publish(SampleListing.titled(title));
        }
        index.index().commit();
    }

    private void gather(int segments) {
        await().until(() -> {
            index.index().gather();
            return index.segments() == segments;
        });
    }

    @Test
    void whatIsScatteredIsGatheredAndFoundAsBefore() {
        publish("Lantern first", "Lantern second", "Lantern third", "Lantern fourth");
        assertThat(index.segments()).isEqualTo(4);
        var state = index.index().state();

        gather(1);

        assertThat(index.find(Language.EN, "lantern"))
                .containsExactlyInAnyOrder(
                        "Lantern first", "Lantern second", "Lantern third", "Lantern fourth");
        assertThat(index.index().state()).isEqualTo(state);
        index.reopen();
        assertThat(index.index().applied()).isEqualTo(4);
        assertThat(index.find(Language.EN, "third")).hasSize(1);
    }

    @Test
    void twoSegmentsAreLeftAlone() {
        publish("Lantern first", "Lantern second");

        index.index().gather();
        index.index().gather();

        assertThat(index.segments()).isEqualTo(2);
    }

    @Test
    void whatComesMeanwhileIsFound() {
        publish("Lantern first", "Lantern second", "Lantern third", "Lantern fourth");
        index.index().gather();
        publish("Lantern fifth");

        assertThat(index.find(Language.EN, "lantern")).hasSize(5);
        assertThat(index.index().applied()).isEqualTo(5);
    }
}
