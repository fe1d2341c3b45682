package org.seamark.forms.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.forms.Field;
import org.seamark.forms.FieldCheck;
import org.seamark.forms.FieldType;
import org.seamark.forms.Section;

class AnswersTests {

    private static @Nullable Object answer(FieldType type, Map<String, List<String>> sent) {
        return new Answers(sent).of(Section.of("x", "s", Field.of("x", "f", type))).get("f");
    }

    @Test
    void whatIsTypedIsKeptWithoutWhatCannotBeKept() {
        assertThat(answer(FieldType.LINE, Map.of("f", List.of(" a\u0000b\u0007 "))))
                .isEqualTo("ab");
        assertThat(answer(FieldType.LINES, Map.of("f", List.of("one\r\n\r\n two "))))
                .isEqualTo(List.of("one", "two"));
        assertThat(answer(FieldType.LINE, Map.of())).isNull();
    }

    @Test
    void textsComeByLanguage() {
        assertThat(answer(FieldType.TEXT, Map.of("f.ar", List.of("نص"), "f.en", List.of(" "))))
                .isEqualTo(Map.of("ar", "نص"));
    }

    @Test
    void rowsOfLinksStayTogether() {
        var sent =
                Map.of(
                        "f.url", List.of("https://a.example", "", "https://b.example"),
                        "f.kind", List.of("page", "video", "full-text"),
                        "f.language", List.of("", "en", "fr"));

        assertThat(answer(FieldType.LINKS, sent))
                .isEqualTo(
                        List.of(
                                Map.of("url", "https://a.example", "kind", "page"),
                                Map.of(
                                        "url",
                                        "https://b.example",
                                        "kind",
                                        "full-text",
                                        "language",
                                        "fr")));
    }

    @Test
    void aCountryThatNoFormOffersIsLeftOut() {
        assertThat(answer(FieldType.COUNTRIES, Map.of("f", List.of("MEX", "QQQ", ""))))
                .isEqualTo(List.of("MEX", "QQQ"));
    }

    @Test
    void nothingButTheQuestionsIsTaken() {
        var section = Section.of("x", "s", Field.of("x", "files", FieldType.FILES));

        assertThat(
                        new Answers(Map.of("files", List.of("x"), "stage", List.of("published")))
                                .of(section))
                .isEmpty();
    }

    @Test
    void nothingIsCutOffButTooManyAreAProblem() {
        var section = Section.of("x", "s", Field.of("x", "f", FieldType.LINES));
        var lines = new Answers(Map.of("f", List.of("line\n".repeat(5_000)))).of(section).get("f");

        assertThat(lines).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(5_000);
        assertThat(FieldCheck.problems(List.of(section), Content.EMPTY.with("f", lines)))
                .containsExactly(new Problem("f", "forms.problem.many"));
    }
}
