package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Descriptor;

/** What of a question an answer need not have. */
class FillersTests {

    @ParameterizedTest
    @CsvSource({
        "EN, Migrants smuggled by sea, How many migrants were smuggled by sea?",
        "FR, Combien coûte le trafic des migrants par mer, Quel trafic de migrants a été fait par mer",
        "ES, El tráfico de migrantes por mar, ¿Cómo fue el tráfico de migrantes por mar?",
        "RU, Ввоз мигрантов морем, Каким морем ввоз мигрантов?",
        "AR, تهريب المهاجرين عبر الحدود, كيف تم تهريب المهاجرين عبر الحدود",
        "ZH, 海上偷运移民的报告, 什么 报告 移民 偷运 海上",
    })
    void anAnswerNeedNotHaveTheWordsThatAsk(Language language, String title, String question) {
        try (var index = IndexInAFolder.with(SampleListing.titled(language, title))) {
            assertThat(index.search(language, question).exact()).isEqualTo(1);
        }
    }

    @Test
    void aShortQuestionKeepsAllItsWords() {
        assertThat(leftOut("who report health")).isEqualTo("who report health");
        assertThat(leftOut("how were women and they smuggled"))
                .isEqualTo("how were women and they smuggled");
    }

    @Test
    void anAcronymIsNoQuestion() {
        assertThat(leftOut("WHO report on migrants health"))
                .isEqualTo("WHO report on migrants health");
        assertThat(leftOut("Who reports on migrants health"))
                .isEqualTo("    reports on migrants health");
    }

    @Test
    void aLabelKeepsItsWords() {
        var fillers = Fillers.in("about cooperation between states and smugglers", Language.EN);
        var label = new Descriptor("c", Map.of());
        var states = new Lexicon.Unit("cooperation between states", Optional.of(label));
        var about = new Lexicon.Unit("about", Optional.empty());

        assertThat(fillers.leftOut(List.of(about, states))).containsExactly(states);
    }

    private static String leftOut(String question) {
        return Fillers.in(question, Language.EN).leftOut();
    }
}
