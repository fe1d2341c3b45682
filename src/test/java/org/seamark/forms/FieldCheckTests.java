package org.seamark.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seamark.forms.ContributionForm.Problem;

class FieldCheckTests {

    private static final List<Section> LISTS =
            List.of(
                    Section.of(
                            "x",
                            "lists",
                            Field.of("x", "lines", FieldType.LINES),
                            Field.of("x", "links", FieldType.LINKS)));

    private static List<Problem> problems(int many) {
        var content =
                Content.EMPTY
                        .with("lines", Collections.nCopies(many, "line"))
                        .with(
                                "links",
                                Collections.nCopies(many, Map.of("url", "https://a.example")));
        return FieldCheck.problems(LISTS, content);
    }

    @Test
    void noListIsWithoutEnd() {
        assertThat(problems(FieldType.MOST)).isEmpty();
        assertThat(problems(FieldType.MOST + 1))
                .containsExactly(
                        new Problem("lines", "forms.problem.many"),
                        new Problem("links", "forms.problem.many"));
    }

    @Test
    void whatIsTooLongSaysHowLongItIsAndMayBe() {
        var title = Section.of("x", "about", Field.of("x", "title", FieldType.TITLE));
        var content =
                Content.EMPTY.with("title", Map.of("en", "a".repeat(305), "fr", "b".repeat(301)));

        assertThat(FieldCheck.problems(List.of(title), content))
                .containsExactly(new Problem("title", FieldCheck.LONG, List.of(300, 305)));
    }
}
