package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Language;

class HighlightTests {

    @Example
    void theWordsThatAnswerAreMarked() {
        var hit =
                only(
                        SampleListing.titled("The smuggling of migrants")
                                .summary(Language.EN, "Smuggled migrants need protection."),
                        Language.EN,
                        "migrant");

        assertThat(IndexInAFolder.marked(hit.title())).containsExactly("migrants");
        assertThat(IndexInAFolder.marked(hit.summary())).containsExactly("migrants");
    }

    @Example
    void accentsAndLetterFormsDoNotHideAWord() {
        var french = SampleListing.titled(Language.FR, "Le trafic à l’étranger");
        var arabic = SampleListing.titled(Language.AR, "تَهْرِيبُ المُهاجِرين");

        assertThat(marks(french, Language.FR, "etranger")).containsExactly("l’étranger");
        assertThat(marks(arabic, Language.AR, "تهريب")).containsExactly("تَهْرِيبُ");
    }

    @Example
    void aBeginningMarksTheWordsThatItBegins() {
        var title = SampleListing.titled("Smugglers and smuggling at sea");

        assertThat(marks(title, Language.EN, "smugg*")).containsExactly("Smugglers", "smuggling");
    }

    @Example
    void aWordThatAnswersTwiceIsMarkedOnce() {
        var title = SampleListing.titled("Smugglers and smuggling at sea");

        assertThat(marks(title, Language.EN, "sea smuggling smuggl* sea smu*"))
                .containsExactly("Smugglers", "smuggling", "sea");
    }

    @Example
    void theSummaryBeginsWhereItAnswers() {
        var hit =
                only(
                        SampleListing.titled("Report")
                                .summary(
                                        Language.EN,
                                        "Nothing to see here. ".repeat(25)
                                                + "A lighthouse stands."),
                        Language.EN,
                        "lighthouse");

        assertThat(IndexInAFolder.marked(hit.summary())).containsExactly("lighthouse");
        assertThat(IndexInAFolder.text(hit.summary())).startsWith("… ");
    }

    @Example
    void aWordInTheTextAloneMarksNothing() {
        var hit =
                only(
                        SampleListing.titled("Report")
                                .summary(Language.EN, "In short.")
                                .text(Language.EN, "Far inside stands a lighthouse."),
                        Language.EN,
                        "lighthouse");

        assertThat(IndexInAFolder.text(hit.summary())).isEqualTo("In short.");
        assertThat(IndexInAFolder.marked(hit.summary())).isEmpty();
    }

    @Property(tries = 100)
    void theFragmentsOfATitleAreTheTitle(@ForAll("titles") String title) {
        for (var language : Language.values()) {
            var listing = SampleListing.titled(language, title).summary(language, title);
            try (var index = IndexInAFolder.with(listing)) {
                for (var query :
                        List.of("smuggling | 移民 | étr* | تهريب | ёлка | ab*", "\"" + title)) {
                    for (var hit : index.search(language, query).hits()) {
                        assertThat(IndexInAFolder.title(hit)).isEqualTo(title.strip());
                    }
                }
                assertThat(index.find(language, "-nothing")).containsExactly(title.strip());
            }
        }
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of(
                        "smuggling",
                        "移民",
                        "étranger",
                        "تَهْرِيب",
                        "ёлка",
                        "abc",
                        "😀",
                        "ﬁ",
                        "½",
                        "İ",
                        "\u00ad",
                        "-",
                        "’",
                        " ",
                        " ",
                        " ",
                        "\u2028",
                        "x")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(parts -> String.join("", parts))
                .filter(title -> !title.isBlank());
    }

    private static List<String> marks(SampleListing listing, Language language, String query) {
        return IndexInAFolder.marked(only(listing, language, query).title());
    }

    private static Hit only(SampleListing listing, Language language, String query) {
        try (var index = IndexInAFolder.with(listing)) {
            var hits = index.search(language, query).hits();
            assertThat(hits).hasSize(1);
            return hits.getFirst();
        }
    }
}
