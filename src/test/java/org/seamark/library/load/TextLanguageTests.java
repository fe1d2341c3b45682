package org.seamark.library.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.vocabulary.LanguageNames;

class TextLanguageTests {

    private final TextLanguage detector = new TextLanguage();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A review of safe houses at the northern border|en",
                "Routes at sea d59e183l|en",
                "Étude sur les itinéraires des passeurs dans le Sahel|fr",
                "ETUDE FINALE DU PROJET « SAFE ROUTES FOR ALL AND SUPPORT TO THE COAST »|fr",
                "Estudio de las rutas de la costa para personas migrantes|es",
                "INFORME DEL PROYECTO “STRENGTHENING OF THE COAST GUARD AND ITS PORTS”|es",
                "Relatório da avaliação das rotas do litoral|pt",
                "Valutazione del progetto sulle rotte della costa|it",
                "Bericht über die Wege der Schleuser und das Geschäft|de",
                "Evaluatie van het project voor terugkeer|nl",
                "دراسة عن طرق تهريب المهاجرين|ar",
                "关于偷运移民路线的研究 (IOM)|zh",
                "Исследование путей незаконного ввоза мигрантов|ru",
            })
    void theLanguageOfATitleIsRecognised(String title, String language) {
        assertThat(detector.of(title, List.of())).contains(language);
    }

    @Test
    void whatIsExpectedDecidesWhereTheTextDoesNot() {
        assertThat(detector.of("MIGRAVENTURE 2", List.of("fr"))).contains("fr");
        assertThat(detector.of("MIGRAVENTURE 2", List.of())).isEmpty();
        assertThat(detector.of("Review of the safe routes to the coast", List.of("es")))
                .contains("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Final review - EN|en",
                "Review report [Spanish]|es",
                "Routes_summary_FR|fr",
                "Routes Brief French|fr",
                "Matrix (FR-V1)|fr",
                "Routes_EN_Jane Doe|en",
                "summary_eng_2|en",
                "Resumen en español|es",
                "التقرير (AR)|ar",
            })
    void theNameOfAFileMayNameItsLanguage(String name, String language) {
        assertThat(FileLanguage.of(name)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"Estudio final en Guatemala", "Routes IS AR study", "Review RU1234", "es decir"})
    void smallWordsAreNoLanguages(String name) {
        assertThat(FileLanguage.of(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"English,en", "fr,fr", "Español,es", "арабский,ar", "Indonesian,id", "eng,en"})
    void languagesAreFoundByNameAndCode(String name, String code) {
        assertThat(LanguageNames.resolve(name)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Children in detention", "Women in prison", "Lantern", "Die Hard"})
    void wordsThatSeveralLanguagesShareMakeNoneSure(String title) {
        assertThat(new TextLanguage().surely(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Relatório sobre o tráfico de migrantes e a proteção das vítimas no Brasil, pt",
        "Die Lage der Flüchtlinge auf dem Balkan und in der Türkei, de",
        "تهريب المهاجرين, ar"
    })
    void aClearTitleIsSure(String title, String language) {
        assertThat(new TextLanguage().surely(title)).contains(language);
    }
}
