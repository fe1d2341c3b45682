package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Language;

/** What a reader can type. */
class QueryTests {

    private static final String LAND = "Smuggling of migrants by land";
    private static final String SEA = "Migrants by sea and the smuggling of goods";
    private static final String AIR = "Smugglers’ flights";
    private static IndexInAFolder index = new IndexInAFolder();

    @BeforeContainer
    static void fill() {
        index.publish(
                SampleListing.titled(LAND),
                SampleListing.titled(SEA),
                SampleListing.titled(AIR).text(Language.EN, "An airport is no land border."));
    }

    @AfterContainer
    static void close() {
        index.close();
    }

    @Example
    void whatHasAllWordsIsEnoughWhereThereIsSomeOfIt() {
        try (var many = new IndexInAFolder()) {
            for (int i = 0; i < 4; i++) {
                many.publish(SampleListing.titled("Smuggling by sea " + i));
            }
            many.publish(SampleListing.titled("The sea"));

            var found = many.search(Language.EN, "smuggling sea");
            assertThat(found.total()).isEqualTo(4);
            assertThat(found.isWidened()).isFalse();
        }
    }

    @Example
    void whereHardlyAnythingHasAllWordsTheRestHasSomeOfThem() {
        var found = index.search(Language.EN, "smuggling sea");
        assertThat(found.exact()).isEqualTo(1);
        assertThat(found.isWidened()).isTrue();
        assertThat(find("smuggling sea")).startsWith(SEA).contains(LAND);
        assertThat(find("migrants moon")).containsExactlyInAnyOrder(LAND, SEA);
    }

    @Example
    void whatMustNotBeThereIsNotThereEither() {
        assertThat(find("migrants moon -sea")).containsExactly(LAND);
        assertThat(find("migrants - moon + sea (or not)")).startsWith(SEA);
    }

    @Example
    void signsSayExactlyWhatIsWanted() {
        assertThat(find("smuggling +sea")).containsExactly(SEA);
        assertThat(find("smuggling +moon")).isEmpty();
    }

    @Example
    void quotedWordsStandTogether() {
        assertThat(find("\"smuggling of migrants\"")).containsExactly(LAND);
        assertThat(index.search(Language.EN, "\"migrants smuggling\"").exact()).isZero();
    }

    @Example
    void anAsteriskStandsForAnyEnding() {
        assertThat(find("smuggl*")).containsExactlyInAnyOrder(LAND, SEA, AIR);
        assertThat(find("SMUGGLER*")).containsExactly(AIR);
    }

    @Example
    void aWordAfterAMinusMustNotBeThere() {
        assertThat(find("migrants -sea")).containsExactly(LAND);
        assertThat(find("-sea")).containsExactlyInAnyOrder(LAND, AIR);
    }

    @Example
    void aWordAfterAMinusMustNotBeThereInAnyLanguage() {
        var both = SampleListing.titled("Pushbacks at sea").title(Language.FR, "Pushbacks en mer");
        try (var two = IndexInAFolder.with(both)) {
            assertThat(two.find(Language.EN, "pushbacks -sea")).isEmpty();
            assertThat(two.find(Language.EN, "pushbacks")).hasSize(1);
        }
    }

    @Example
    void aBarMeansEither() {
        assertThat(find("sea | flights")).containsExactlyInAnyOrder(SEA, AIR);
    }

    @Example
    void aWordInATitleWeighsMoreThanInTheText() {
        assertThat(find("land")).containsExactly(LAND, AIR);
    }

    @Example
    void whatQuotesAWordInAnotherLanguageDoesNotComeBeforeWhatIsAboutIt() {
        try (var many = new IndexInAFolder()) {
            for (int i = 0; i < 20; i++) {
                many.publish(
                        SampleListing.titled("Smuggling in region " + i)
                                .title(Language.FR, "Le trafic dans la région " + i));
            }
            many.publish(
                    SampleListing.titled("A study of words")
                            .title(Language.FR, "Une étude de mots")
                            .summary(Language.FR, "Ce que l’anglais appelle smuggling."));

            assertThat(many.find(Language.EN, "smuggling").getFirst()).startsWith("Smuggling");
            assertThat(many.search(Language.EN, "smuggling").total()).isEqualTo(21);
        }
    }

    @Example
    void stopWordsDoNotStandInTheWay() {
        assertThat(find("the smuggling of the migrants by land")).contains(LAND);
    }

    @Example
    void typographicQuotesAreQuotesToo() {
        assertThat(find("“smuggling of migrants”")).containsExactly(LAND);
        assertThat(find("«smuggling of migrants»")).containsExactly(LAND);
    }

    @Example
    void aWordThatOnlyOneLanguageLeavesOutIsNotAskedOfTheOthers() {
        var found = index.search(Language.FR, "the migrants by the sea");
        assertThat(found.exact()).isEqualTo(1);
        assertThat(IndexInAFolder.titles(found)).startsWith(SEA);
        assertThat(find("sea")).containsExactly(SEA); // a stop word in Spanish
        assertThat(find("the")).isEmpty();
    }

    @Example
    void anAsteriskAloneIsEverything() {
        assertThat(find("*")).hasSize(3);
    }

    @Example
    void onlySignsFindNothingAndBreakNothing() {
        for (var signs : List.of("\"", "\"\"", "-", "|", "(", ")", "((((", "\\", "- - -", "~")) {
            assertThat(find(signs)).as(signs).isEmpty();
        }
    }

    @Example
    void deepBracketsAreNoError() {
        assertThat(index.search(Language.EN, "(".repeat(300))).isNotNull();
        assertThat(index.search(Language.EN, "-(".repeat(150) + "sea")).isNotNull();
        assertThat(index.search(Language.EN, "a|".repeat(150))).isNotNull();
    }

    @Property(tries = 200)
    void whateverIsTypedGivesAResult(@ForAll String query, @ForAll Language language) {
        assertThat(index.search(language, query).total()).isNotNegative();
    }

    @Property(tries = 200)
    void whateverIsTypedOfOurOwnSignsGivesAResult(
            @ForAll("syntax") String query, @ForAll Language language) {
        assertThat(index.search(language, query).total()).isNotNegative();
    }

    @Provide
    Arbitrary<String> syntax() {
        return Arbitraries.of(
                        "smuggling",
                        "sea",
                        "移民",
                        "تهريب",
                        "ё",
                        "l'",
                        "\"",
                        "*",
                        "-",
                        "|",
                        "(",
                        ")",
                        "\\",
                        "+",
                        "~2",
                        "a*",
                        "\u0000",
                        "\ud800",
                        "😀",
                        "'",
                        " ",
                        " ",
                        " ")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static List<String> find(String query) {
        return index.find(Language.EN, query);
    }
}
