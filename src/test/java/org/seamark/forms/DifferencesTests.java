package org.seamark.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.seamark.forms.Piece.Change;
import org.seamark.kernel.Language;

class DifferencesTests {

    private static final List<Section> SECTIONS =
            List.of(
                    Section.of(
                            "library.form",
                            "about",
                            Field.of("library.form", "title", FieldType.TITLE),
                            Field.of("library.form", "publisher", FieldType.LINE),
                            Field.of("library.form", "languages", FieldType.LANGUAGES)));

    private static List<Difference> between(Map<String, Object> before, Map<String, Object> after) {
        return new Differences(new Content(before), new Content(after)).in(SECTIONS);
    }

    @Test
    void whatIsTheSameIsNoDifference() {
        var same = Map.<String, Object>of("title", Map.of("en", "Safe harbours"));

        assertThat(between(same, same)).isEmpty();
    }

    @Test
    void textsAreComparedWordByWordInEachLanguage() {
        var before = Map.<String, Object>of("title", Map.of("en", "Safe harbours of Europe"));
        var after =
                Map.<String, Object>of(
                        "title", Map.of("en", "Safe ports of Europe", "fr", "Des ports sûrs"));

        assertThat(between(before, after))
                .satisfiesExactlyInAnyOrder(
                        english -> {
                            assertThat(english.language()).isEqualTo(Language.EN);
                            assertThat(english.pieces())
                                    .containsExactly(
                                            new Piece(Change.SAME, "Safe "),
                                            new Piece(Change.REMOVED, "harbours "),
                                            new Piece(Change.ADDED, "ports "),
                                            new Piece(Change.SAME, "of Europe"));
                        },
                        french ->
                                assertThat(french.pieces())
                                        .containsExactly(
                                                new Piece(Change.ADDED, "Des ports sûrs")));
    }

    @Test
    void chineseHasWordsWithoutSpaces() {
        assertThat(WordDifferences.between("保护被偷运的移民", "保护被偷运的儿童", Language.ZH))
                .first()
                .satisfies(piece -> {
                    assertThat(piece.change()).isEqualTo(Change.SAME);
                    assertThat(piece.text()).startsWith("保护");
                });
    }

    @Test
    void listsSayWhatWentAndWhatCame() {
        assertThat(
                        between(
                                        Map.of("languages", List.of("en", "fr")),
                                        Map.of("languages", List.of("fr", "ar")))
                                .getFirst()
                                .pieces())
                .containsExactly(
                        new Piece(Change.REMOVED, "en"),
                        new Piece(Change.SAME, "fr"),
                        new Piece(Change.ADDED, "ar"));
    }

    @Test
    void nothingInCommonIsComparedToo() {
        var before = words("a");
        var after = words("b");

        assertThat(WordDifferences.between(before, after, Language.EN))
                .extracting(Piece::change)
                .contains(Change.REMOVED, Change.ADDED);
    }

    private static String words(String letter) {
        return IntStream.range(0, 1_500)
                .mapToObj(number -> letter + number)
                .collect(Collectors.joining(" "));
    }
}
