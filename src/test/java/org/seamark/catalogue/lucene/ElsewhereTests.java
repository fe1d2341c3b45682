package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.NamesElsewhere;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.SampleListing;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.vocabulary.Descriptor;

/** A search in one language finds entries in the others by the names that things have there. */
class ElsewhereTests {

    private static final Descriptor DEBT =
            new Descriptor(
                    "debt",
                    Map.of(
                            Language.EN, List.of("debt bondage"),
                            Language.FR, List.of("servitude pour dettes"),
                            Language.AR, List.of("عبودية الدين"),
                            Language.ZH, List.of("债役")));
    private static final Descriptor MEXICO =
            new Descriptor(
                    "mexico",
                    Map.of(
                            Language.EN, List.of("Mexico"),
                            Language.FR, List.of("Mexique"),
                            Language.AR, List.of("المكسيك")));
    private static final NamesElsewhere NAMES =
            new NamesElsewhere(1, List.of(MEXICO), List.of(DEBT));

    /** None is called sea alone. */
    private static final List<Descriptor> WATERS =
            List.of(
                    pair("rescue at sea", "sauvetage en mer"),
                    pair("law of the sea", "droit de la mer"),
                    pair("sea level", "niveau de la mer"),
                    pair("rescue services", "services de sauvetage"));

    private static final String FRENCH = "La servitude pour dettes au Mexique";
    private static final String ARABIC = "عبودية الدين في المكسيك";
    private static final String ENGLISH = "Debt bondage on farms";
    private static IndexInAFolder index;

    @BeforeAll
    static void fill() {
        index = new IndexInAFolder(NAMES);
        index.publish(
                SampleListing.titled(ENGLISH),
                SampleListing.titled(Language.FR, FRENCH),
                SampleListing.titled(Language.AR, ARABIC),
                SampleListing.titled(Language.FR, "Le Mexique et ses dettes"));
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void whatIsCarriedAwayIsWhatThePageShows() {
        var search = Search.everything(Language.EN).asking("debt bondage");
        var walked = new ArrayList<Reference>();
        index.index().walk(search, walked::addAll);

        assertThat(walked)
                .hasSizeGreaterThan(1)
                .isEqualTo(
                        index.index().search(search).hits().stream().map(Hit::reference).toList());
    }

    @Test
    void aConceptIsFoundByItsNamesAndTheReadersLanguageComesFirst() {
        assertThat(index.find(Language.EN, "debt bondage"))
                .startsWith(ENGLISH)
                .contains(FRENCH, ARABIC);
    }

    @Test
    void conceptsTogetherAreFoundTogether() {
        assertThat(index.find(Language.EN, "debt bondage Mexico").subList(0, 2))
                .containsExactlyInAnyOrder(FRENCH, ARABIC);
        assertThat(index.search(Language.EN, "debt bondage Mexico").exact()).isEqualTo(2);
    }

    @Test
    void whatIsAboutAllComesBeforeWhatHasOneWordInTheReadersLanguage() {
        try (var mixed = new IndexInAFolder(NAMES)) {
            mixed.publish(
                    SampleListing.titled(Language.AR, "المكسيك"),
                    SampleListing.titled(Language.AR, "المكسيك المكسيك"),
                    SampleListing.titled(Language.AR, "التقرير السنوي"),
                    SampleListing.titled("Debt bondage on the farms of Mexico, a study"));

            assertThat(mixed.find(Language.AR, "عبودية الدين المكسيك دراسة").getFirst())
                    .startsWith("Debt bondage");
        }
    }

    @Test
    void aWordOfSeveralConceptsIsFoundByWhatTheyShareElsewhere() {
        try (var learned = new IndexInAFolder(new NamesElsewhere(1, List.of(), WATERS))) {
            learned.publish(
                    SampleListing.titled("Saving lives at sea"),
                    SampleListing.titled("Schools in the mountains"));

            assertThat(learned.find(Language.FR, "mer")).containsExactly("Saving lives at sea");
            assertThat(learned.search(Language.FR, "mer").elsewhere().getFirst().names())
                    .containsEntry(Language.EN, List.of("sea"));
        }
    }

    @Test
    void otherScriptsFindEachOther() {
        assertThat(index.find(Language.AR, "عبودية الدين")).contains(FRENCH, ENGLISH);
    }

    @Test
    void theReaderSeesWhatWasAddedAndTakesItAway() {
        var told = search("debt bondage", Set.of()).elsewhere();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().words()).isEqualTo("debt bondage");
        assertThat(told.getFirst().names())
                .containsKeys(Language.FR)
                .doesNotContainKey(Language.EN);

        var without = search("debt bondage", Set.of("debt"));
        assertThat(without.elsewhere().getFirst().used()).isFalse();
        assertThat(IndexInAFolder.titles(without)).containsExactly(ENGLISH);
    }

    @Test
    void whoSaysExactlyWhatIsWantedGetsThat() {
        assertThat(index.find(Language.EN, "+debt +bondage")).containsExactly(ENGLISH);
    }

    private static Descriptor pair(String english, String french) {
        return new Descriptor(
                english, Map.of(Language.EN, List.of(english), Language.FR, List.of(french)));
    }

    private static Results search(String words, Set<String> without) {
        return index.index().search(Search.everything(Language.EN).asking(words).without(without));
    }
}
