package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Language;

/** Titles are found while they are typed. */
class BeginningsTests {

    private static IndexInAFolder index;

    @BeforeAll
    static void fill() {
        index =
                IndexInAFolder.with(
                        SampleListing.titled("Global study on smuggling")
                                .title(Language.FR, "Étude mondiale sur le trafic")
                                .summary(Language.EN, "Routes and remittances"),
                        SampleListing.titled("Smuggling at sea"),
                        SampleListing.titled(Language.FR, "Élan vers la mer"),
                        SampleListing.titled(Language.AR, "مكافحة الاتجار بالأشخاص"),
                        SampleListing.titled(Language.ZH, "打击偷运移民"),
                        SampleListing.titled(Language.RU, "Всё о миграции"));
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "EN, glo, Global study on smuggling",
        "EN, smugg stu, Global study on smuggling",
        "EN, GLOBAL STUDY ON, Global study on smuggling",
        "FR, etude mond, Étude mondiale sur le trafic",
        "FR, ÉLAN, Élan vers la mer",
        "FR, glob, Global study on smuggling",
        "AR, اتجا, مكافحة الاتجار بالأشخاص",
        "AR, الاتج, مكافحة الاتجار بالأشخاص",
        "AR, مُكافَحة, مكافحة الاتجار بالأشخاص",
        "ZH, 偷运移, 打击偷运移民",
        "ZH, 偷, 打击偷运移民",
        "RU, все о миг, Всё о миграции"
    })
    void aTitleIsFoundByTheBeginningsOfItsWords(Language reader, String typed, String title) {
        assertThat(find(reader, typed)).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"remittan", "tudy", "", " ", "-", "\"*|()", "glo zzz", "移偷"})
    void whatBeginsNoTitleFindsNone(String typed) {
        assertThat(find(Language.EN, typed)).isEmpty();
    }

    @Test
    void noMoreAreFoundThanAreWanted() {
        assertThat(index.index().titled("smugg", Language.EN, 1)).hasSize(1);
        assertThat(find(Language.EN, "smugg")).hasSize(2);
    }

    private static List<String> find(Language reader, String typed) {
        return index.index().titled(typed, reader, 5).stream().map(IndexInAFolder::title).toList();
    }
}
