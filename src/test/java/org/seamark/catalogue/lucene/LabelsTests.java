package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Descriptor;

/** A concept is recognised by a form of its name, and not by what only has the same stem. */
class LabelsTests {

    @ParameterizedTest
    @CsvSource({
        "EN, migrants, migrant",
        "EN, migrants, MIGRANTS",
        "EN, smuggling of migrants, smuggling of migrant",
        "FR, réfugiés, réfugié",
        "ES, migraciones, migración",
        "RU, мигранты, мигрантов",
        "RU, незаконный ввоз мигрантов, незаконного ввоза мигрантов",
        "AR, المهاجرون, المهاجرين",
        "AR, المهاجرون, مهاجرين",
        "AR, تهريب المهاجرين, تهريب المهاجرين",
        "ZH, 偷运移民, 偷运移民"
    })
    void aFormOfAName(Language language, String label, String typed) {
        assertThat(named(language, typed, label)).containsExactly(label);
    }

    @ParameterizedTest
    @CsvSource({
        "AR, المنظمات غير الحكومية, المنظمات الحكومية",
        "AR, العودة غير الطوعية, العودة الطوعية",
        "AR, النظم, النظامية",
        "EN, humanism, human",
        "FR, humanisme, humain"
    })
    void whatOnlyHasTheSameStem(Language language, String label, String typed) {
        assertThat(named(language, typed, label)).isEmpty();
    }

    @Test
    void theNearestIsMeantAndNotTheFirst() {
        assertThat(named(Language.AR, "المهاجرين", "المهاجرات", "المهاجرون"))
                .containsExactly("المهاجرون");
        assertThat(named(Language.EN, "aid", "AIDS", "aid")).containsExactly("aid");
    }

    @Test
    void whatDeniesTeachesNoWords() {
        var concepts =
                List.of(
                        pair("involuntary return", "العودة غير الطوعية"),
                        pair("involuntary departure", "المغادرة غير الطوعية"));

        assertThat(new Glossary(Language.AR, concepts).find(term("الطوعية"))).isEmpty();
    }

    @Test
    void aWordIsToldAsItIsWrittenMostOften() {
        var concepts =
                List.of(
                        pair("organic farming", "زراعة عضوية"),
                        pair("regional organizations", "منظمات إقليمية"),
                        pair("women's organizations", "منظمات نسائية"),
                        pair("youth organizations", "منظمات شبابية"));

        assertThat(
                        new Glossary(Language.AR, concepts)
                                .find(term("منظمات"))
                                .flatMap(found -> found.label(Language.EN)))
                .contains("organizations");
    }

    private static String term(String word) {
        return Word.in(word, Language.AR).getFirst().term();
    }

    private static Descriptor pair(String english, String arabic) {
        return new Descriptor(
                english, Map.of(Language.EN, List.of(english), Language.AR, List.of(arabic)));
    }

    private static List<String> named(Language language, String typed, String... labels) {
        var known = new Labels(language);
        for (var label : labels) {
            known.add(new Descriptor(label, Map.of(language, List.of(label))));
        }
        return known.spans(typed).stream()
                .filter(span -> span.named() != null)
                .map(span -> span.named().code())
                .toList();
    }
}
