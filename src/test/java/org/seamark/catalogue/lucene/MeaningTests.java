package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.catalogue.Embeddings;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.NamesElsewhere;
import org.seamark.catalogue.SampleListing;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;

class MeaningTests {

    private static final Search VESSELS = Search.everything(Language.EN).asking("vessels");

    private final IndexInAFolder index = new IndexInAFolder(NamesElsewhere.NONE, new Synonyms());

    /** English, in a space whose axes are a few groups of words that mean the same. */
    private static final class Synonyms implements Embeddings {

        private static final List<List<String>> AXES =
                List.of(
                        List.of("vessel", "boat", "ship", "raft"),
                        List.of("court", "judge", "trial"),
                        List.of("child", "minor", "youth"));

        @Override
        public String name() {
            return "synonyms";
        }

        @Override
        public Optional<float[]> ofText(String text, Language language) {
            var place = new float[AXES.size() + 1];
            place[AXES.size()] = 0.1f;
            for (var word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
                for (int axis = 0; axis < AXES.size(); axis++) {
                    if (AXES.get(axis).stream().anyMatch(word::startsWith)) {
                        place[axis]++;
                    }
                }
            }
            return language == Language.EN ? Optional.of(place) : Optional.empty();
        }

        @Override
        public Optional<float[]> ofQuestion(String question, Language language) {
            return ofText(question, language);
        }
    }

    @BeforeEach
    void publish() {
        index.publish(
                SampleListing.titled("Boats and rafts").kind(Kind.VIDEO),
                SampleListing.titled("Judges and trials"),
                SampleListing.titled("The trial of a vessel's master before a court"),
                SampleListing.titled(Language.FR, "Navires"));
        for (int i = 0; i < 60; i++) {
            index.publish(SampleListing.titled("Children in court, number " + i));
        }
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void whatMeansTheSameIsFoundWithoutTheWord() {
        var results = index.index().search(VESSELS);

        assertThat(results.hits())
                .extracting(IndexInAFolder::title)
                .first()
                .asString()
                .isEqualTo("The trial of a vessel's master before a court");
        assertThat(results.hits().stream().limit(2).map(IndexInAFolder::title))
                .contains("Boats and rafts");
        assertThat(results.exact()).isEqualTo(1);
    }

    @Test
    void thePagesTogetherHoldEachOnceAndAsManyAsAreCounted() {
        var results = index.index().search(VESSELS);
        List<Reference> found = new ArrayList<>();
        for (int page = 1; page <= results.pages(); page++) {
            index.index().search(VESSELS.onPage(page)).hits().stream()
                    .map(Hit::reference)
                    .forEach(found::add);
        }

        assertThat(found).hasSize((int) results.total()).doesNotHaveDuplicates();
    }

    @Test
    void whatIsChosenNarrowsItToo() {
        var results = index.index().search(VESSELS.with(Facet.KIND, Kind.VIDEO.code()));

        assertThat(results.hits())
                .extracting(IndexInAFolder::title)
                .containsExactly("Boats and rafts");
        assertThat(results.total()).isEqualTo(1);
    }

    @Test
    void otherOrdersAndOtherLanguagesKeepToTheWords() {
        assertThat(index.index().search(VESSELS.ordered(Search.Order.NEWEST)).total()).isEqualTo(1);
        assertThat(index.search(Language.FR, "navires").total()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"vessel\"", "vessels -raft", "+vessel", "vessel*", "vessel | ferry"})
    void whoSaysWhatExactlyIsMeantGetsNothingWider(String question) {
        assertThat(index.search(Language.EN, question).total()).isEqualTo(1);
    }
}
