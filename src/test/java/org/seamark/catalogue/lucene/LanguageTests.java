package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Language;

/** That a word is found in whichever way its language writes it. */
class LanguageTests {

    @ParameterizedTest
    @CsvSource({
        "EN, The smuggling of migrants, migrant",
        "EN, The smuggling of migrants, SMUGGLING",
        "EN, The network’s response, network",
        "EN, Women and children, woman",
        "FR, Le trafic illicite de migrants à l’étranger, etranger",
        "FR, Le trafic illicite de migrants à l’étranger, l'étranger",
        "FR, Le trafic illicite de migrants à l’étranger, ÉTRANGERS",
        "FR, Où vont les mineurs non accompagnés, accompagne",
        "FR, Un cœur de réseau, coeur",
        "ES, El tráfico ilícito de niños, trafico",
        "ES, El tráfico ilícito de niños, TRÁFICO",
        "ES, El tráfico ilícito de niños, niño",
        "RU, Незаконный ввоз мигрантов в поселёнок, мигрант",
        "RU, Счёт жертв, счет",
        "RU, Счет жертв, СЧЁТ",
        "RU, Защита детей, ЗАЩИТЫ",
        "AR, تهريب المهاجرين, مهاجرين",
        "AR, تَهْرِيبُ المُهاجِرين, تهريب",
        "AR, تهريب المهاجرين, تَهْرِيب",
        "AR, أمن الحدود, امن",
        "AR, إجراءات الحماية, اجراءات",
        "AR, حماية الأسرة, حمايه",
        "AR, تهـــريب الأطفال, تهريب",
        "AR, على المستوى العالمي, مستوي",
        "ZH, 打击偷运移民, 移民",
        "ZH, 打击偷运移民, 偷运移民",
        "ZH, 关于人口贩运的全球报告, 人口贩运",
        "ZH, 关于人口贩运的全球报告, ２０２４ OR 报告",
    })
    void aTitleIsFoundByAWord(Language language, String title, String word) {
        try (var index = IndexInAFolder.with(SampleListing.titled(language, title))) {
            var query = word.replace(" OR ", " | ");

            assertThat(index.find(language, query)).containsExactly(title);
        }
    }

    @Test
    void chineseIsReadInWordsAndNotInSingleCharacters() {
        try (var index =
                IndexInAFolder.with(
                        SampleListing.titled(Language.ZH, "移民政策"),
                        SampleListing.titled(Language.ZH, "民族迁移"))) {
            assertThat(index.find(Language.ZH, "移民")).containsExactly("移民政策");
        }
    }

    @Test
    void aReaderFindsTextsInTheOtherLanguagesOfTheSameScript() {
        try (var index =
                IndexInAFolder.with(
                        SampleListing.titled(Language.FR, "Protocole contre le trafic illicite"))) {
            assertThat(index.find(Language.EN, "trafic")).hasSize(1);
            assertThat(index.find(Language.AR, "trafic")).hasSize(1);
            assertThat(index.find(Language.ZH, "protocole")).hasSize(1);
        }
    }

    @Test
    void aReaderOfEnglishFindsWhatTheyTypeInArabicAndInChinese() {
        try (var index =
                IndexInAFolder.with(
                        SampleListing.titled(Language.AR, "تهريب المهاجرين"),
                        SampleListing.titled(Language.ZH, "打击偷运移民"))) {
            assertThat(index.find(Language.EN, "المهاجرين")).containsExactly("تهريب المهاجرين");
            assertThat(index.find(Language.EN, "移民")).containsExactly("打击偷运移民");
        }
    }

    @Test
    void latinWordsInsideAnotherScriptAreFound() {
        try (var index =
                IndexInAFolder.with(
                        SampleListing.titled(Language.AR, "تقرير UNODC السنوي"),
                        SampleListing.titled(Language.RU, "Доклад UNODC"),
                        SampleListing.titled(Language.ZH, "UNODC报告"))) {
            assertThat(index.find(Language.AR, "unodc")).contains("تقرير UNODC السنوي");
            assertThat(index.find(Language.RU, "unodc")).contains("Доклад UNODC");
            assertThat(index.find(Language.ZH, "unodc")).contains("UNODC报告");
        }
    }

    @Test
    void wordsOfTwoScriptsAreEachLookedForInTheirOwn() {
        try (var index =
                IndexInAFolder.with(
                        SampleListing.titled(Language.AR, "تقرير UNODC عن تهريب المهاجرين"))) {
            assertThat(index.find(Language.AR, "تهريب UNODC")).hasSize(1);
        }
    }
}
