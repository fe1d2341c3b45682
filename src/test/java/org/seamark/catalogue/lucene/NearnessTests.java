package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Language;

/** What comes first among those that have as many words of a question. */
class NearnessTests {

    @Test
    void whatHasAnotherFormOfAWordComesFirst() {
        assertFirst(
                Language.EN,
                "smuggling migrants route",
                "Migrants route smugglers",
                "Migrants route mountains");
        assertFirst(
                Language.RU,
                "ввоз мигранты граница",
                "Мигранты граница ввозить",
                "Мигранты граница погода");
    }

    @Test
    void anArabicWordIsKnownWithoutItsParticle() {
        assertFirst(Language.AR, "بتهريب مهاجرين حدود", "مهاجرين حدود تهريب", "مهاجرين حدود طقس");
    }

    @Test
    void aChineseWordIsKnownByItsCharacters() {
        assertFirst(Language.ZH, "移民 边境 偷运", "移民 边境 偷渡", "移民 边境 天气");
    }

    @Test
    void whatHasWordsThatTheBestAnswersShareComesFirst() {
        var question = "smuggling migrants sea deaths routes";
        var boats = "Smuggling migrants boats";
        var lorry = "Smuggling migrants lorry";
        for (var order : List.of(List.of(boats, lorry), List.of(lorry, boats))) {
            try (var index = new IndexInAFolder()) {
                order.forEach(title -> index.publish(SampleListing.titled(title)));
                for (int i = 0; i < 2; i++) {
                    index.publish(SampleListing.titled("Boats: " + question + " " + i));
                }
                for (int i = 0; i < 10; i++) {
                    index.publish(SampleListing.titled("Training of judges " + i));
                }
                assertThat(index.find(Language.EN, question))
                        .filteredOn(List.of(boats, lorry)::contains)
                        .containsExactly(boats, lorry);
            }
        }
    }

    /** In whichever order they came, so that it is not chance. */
    private static void assertFirst(
            Language language, String question, String first, String second) {
        for (var order : List.of(List.of(first, second), List.of(second, first))) {
            try (var index = new IndexInAFolder()) {
                order.forEach(title -> index.publish(SampleListing.titled(language, title)));
                assertThat(index.find(language, question)).containsExactly(first, second);
            }
        }
    }
}
