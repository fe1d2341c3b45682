package org.seamark.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeamarkTest
class ThesauriTests {

    private static final Descriptor SEA =
            new Descriptor(
                    "t:sea",
                    Map.of(Language.EN, List.of("sea", "ocean"), Language.RU, List.of("море")));
    private static final Descriptor LAND =
            new Descriptor("t:land", Map.of(Language.EN, List.of("land")));

    @Autowired private Thesauri thesauri;
    @Autowired private JdbcClient database;

    @AfterEach
    void clear() {
        database.sql("delete from vocabulary.thesaurus where name like 'test%'").update();
        thesauri.refresh();
    }

    @Test
    void whatIsTakenIsKnownEverywhereALittleLater() {
        thesauri.take("test_1", List.of(SEA));
        thesauri.refresh();

        assertThat(thesauri.all().descriptors()).contains(SEA);
    }

    @Test
    void theSameNameReplacesAndSaysWhatChanged() {
        assertThat(thesauri.take("test_1", List.of(SEA, LAND)).added()).isEqualTo(2);
        assertThat(thesauri.take("test_1", List.of(SEA, LAND)).unchanged()).isEqualTo(2);

        var wet = new Descriptor("t:sea", Map.of(Language.EN, List.of("sea")));
        assertThat(thesauri.take("test_1", List.of(wet)))
                .isEqualTo(new Thesauri.Taken(0, 1, 0, 1))
                .hasToString("1 concepts: 0 new, 1 changed, 0 unchanged, 1 removed");
    }

    @Test
    void anotherNameIsAnotherThesaurus() {
        thesauri.take("test_1", List.of(SEA));

        assertThat(thesauri.compare("testx1", List.of(SEA)).added()).isEqualTo(1);
    }
}
