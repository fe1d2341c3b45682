package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Language;

class RelatedTests {

    private final IndexInAFolder index = new IndexInAFolder();

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void theRelatedShareTheTellingWordsOfATitle() {
        var study = SampleListing.titled("Global study on smuggling").make();
        index.publish(study);
        index.publish(
                SampleListing.titled("Smuggling at sea"),
                SampleListing.titled("Global study on remittances"),
                SampleListing.titled("Consular protection"));

        assertThat(related(study))
                .containsExactlyInAnyOrder("Smuggling at sea", "Global study on remittances");
    }

    @Test
    void nothingIsRelatedToWhatIsNotThere() {
        var listing = SampleListing.titled("Alone").make();

        assertThat(related(listing)).isEmpty();
    }

    @Test
    void whatASummaryIsAboutCountsToo() {
        var one =
                SampleListing.titled("Annual review")
                        .summary(Language.EN, "Lighthouses, fisheries and harbours")
                        .make();
        index.publish(one);
        index.publish(
                SampleListing.titled("Another paper")
                        .summary(Language.EN, "Harbours for fisheries, with lighthouses"),
                SampleListing.titled("A paper on review")
                        .summary(Language.EN, "Mountains without any snow"),
                SampleListing.titled("Something else"));

        assertThat(related(one).getFirst()).isEqualTo("Another paper");
    }

    @Test
    void ofWhatIsEquallyAlikeThatOfTheSameCountryComesFirst() {
        var one = SampleListing.titled("Harbour lights").countries("MLT").make();
        index.publish(one);
        index.publish(
                SampleListing.titled("Lights in a harbour").countries("ISL"),
                SampleListing.titled("The harbour and its lights").countries("MLT"),
                SampleListing.titled("Deserts").countries("MLT"),
                SampleListing.titled("Steppes"),
                SampleListing.titled("Forests"),
                SampleListing.titled("Rivers"));

        assertThat(related(one))
                .containsExactly("The harbour and its lights", "Lights in a harbour");
    }

    private List<String> related(Listing listing) {
        return index.index().related(listing.reference(), Language.EN, 5).stream()
                .map(IndexInAFolder::title)
                .toList();
    }
}
