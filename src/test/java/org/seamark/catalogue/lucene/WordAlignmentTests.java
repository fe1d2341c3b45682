package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordAlignmentTests {

    private final WordAlignment alignment = new WordAlignment();

    @Test
    void whatIsKnownOfOneWordTellsOfTheOther() {
        add("trafic illicite", "illicit traffic");
        add("commerce illicite", "illicit trade");
        add("monnaie illicite", "illicit money");

        assertThat(alignment.translations())
                .containsEntry("illicite", List.of("illicit"))
                .containsEntry("commerce", List.of("trade"))
                .containsEntry("monnaie", List.of("money"));
    }

    @Test
    void aWordWithTwoMeaningsHasBoth() {
        for (int i = 0; i < 3; i++) {
            add("aide", "aid");
            add("aide", "relief");
        }

        assertThat(alignment.translations().get("aide")).containsExactlyInAnyOrder("aid", "relief");
    }

    @Test
    void whatWasSeenOnceBesideSeveralWordsIsNotGuessed() {
        add("chat noir", "black cat");

        assertThat(alignment.translations()).isEmpty();
    }

    private void add(String words, String others) {
        alignment.add(List.of(words.split(" ")), List.of(others.split(" ")));
    }
}
