package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.NamesElsewhere;
import org.seamark.catalogue.Results.Count;
import org.seamark.catalogue.SampleListing;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Descriptor;

/** Concepts of a thesaurus are recognised in entries, and narrow what is found. */
class ConceptFacetTests {

    private static final Search ALL = Search.everything(Language.EN);
    private static final NamesElsewhere NAMES =
            new NamesElsewhere(
                    1,
                    List.of(concept("country.MEX", "Mexico", "Mexique")),
                    List.of(
                            concept("debt", "debt bondage", "servitude pour dettes"),
                            concept("refugees", "refugees", "réfugiés"),
                            concept("mexico", "Mexico", "Mexique")));

    private final IndexInAFolder index = new IndexInAFolder(NAMES);

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void whatATitleOrASummaryNamesIsRecognisedInAnyLanguage() {
        index.publish(
                SampleListing.titled("Debt bondages on farms"),
                SampleListing.titled(Language.FR, "À la campagne")
                        .summary(Language.FR, "De la servitude pour dettes, et des réfugiés."),
                SampleListing.titled("A debt, bondage"),
                SampleListing.titled("Debt and bondage"));

        assertThat(concepts()).containsExactly(new Count("debt", 2), new Count("refugees", 1));
        assertThat(IndexInAFolder.titles(index.index().search(ALL.with(Facet.CONCEPT, "debt"))))
                .containsExactlyInAnyOrder("Debt bondages on farms", "À la campagne");
    }

    @Test
    void aSingleWordIsMeantOnlyAsTheThesaurusWritesIt() {
        index.publish(
                SampleListing.titled("The refugee in law"),
                SampleListing.titled("REFUGEES at sea"),
                SampleListing.titled("In the text").text(Language.EN, "refugees"));

        assertThat(concepts()).containsExactly(new Count("refugees", 1));
    }

    @Test
    void whereAnEntryHasSeveralLanguagesTwoNameWhatASingleWordIs() {
        index.publish(
                SampleListing.titled("Refugees").summary(Language.FR, "Des personnes déplacées"),
                SampleListing.titled("For refugees").summary(Language.FR, "Pour les réfugiés"),
                SampleListing.titled("Debt bondage").summary(Language.FR, "À la campagne"));

        assertThat(concepts())
                .containsExactlyInAnyOrder(new Count("refugees", 1), new Count("debt", 1));
    }

    @Test
    void whatEntriesAreClassifiedByAnywayIsNoConcept() {
        index.publish(SampleListing.titled("Mexico"));

        assertThat(concepts()).isEmpty();
    }

    @Test
    void aThemeThatIsAConceptIsRecognised() {
        index.publish(SampleListing.titled("One").themes("Servitude pour dettes", "dettes"));

        assertThat(concepts()).containsExactly(new Count("debt", 1));
    }

    @Test
    void ofVeryManyTheyAreCountedForWhoAsks() {
        var many = new ArrayList<Listing>();
        for (int i = 0; i <= FacetCounter.MOST_WITH_CONCEPTS; i++) {
            many.add(SampleListing.titled("Refugees " + i).make());
        }
        index.publishTogether(many);

        assertThat(index.search(Language.EN, "refugees").counts(Facet.CONCEPT)).isEmpty();
        assertThat(index.search(Language.EN, "+refugees +17").counts(Facet.CONCEPT)).isNotEmpty();
        assertThat(index.index().counts(ALL.asking("refugees"), Facet.CONCEPT))
                .containsExactly(new Count("refugees", many.size()));
        assertThat(concepts()).containsExactly(new Count("refugees", many.size()));
    }

    private List<Count> concepts() {
        return index.index().search(ALL).counts(Facet.CONCEPT);
    }

    private static Descriptor concept(String code, String english, String french) {
        return new Descriptor(
                code, Map.of(Language.EN, List.of(english), Language.FR, List.of(french)));
    }
}
