package org.seamark.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seamark.forms.Content;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;

class ResourceContentTests {

    @Test
    void whatNoFieldAsksForStays() {
        var imported =
                Describing.resource("A course")
                        .training(Duration.ofMinutes(90))
                        .publisher("UNODC")
                        .licence("CC BY 4.0")
                        .languages(Set.of(Language.EN))
                        .links(
                                List.of(
                                        new Link(
                                                "https://example.org/c",
                                                "course",
                                                "en",
                                                null,
                                                "pdf",
                                                9L)))
                        .description();

        var content = ResourceContent.write(imported);

        assertThat(ResourceContent.read(content, imported, List.of())).isEqualTo(imported);
        assertThat(content.line("licence")).isEqualTo("cc-by");
    }

    @Test
    void itSaysInWhichLanguageAndWhereItCanBeHad() {
        assertThat(new ResourceQuestions().problems(Content.EMPTY))
                .extracting("field")
                .containsExactly("languages", "files");
        var known =
                Content.EMPTY
                        .with("otherLanguages", List.of("Portuguese"))
                        .with("links", List.of(Map.of("url", "https://example.org")));
        assertThat(new ResourceQuestions().problems(known)).isEmpty();
        assertThat(
                        new ResourceQuestions()
                                .problems(known.with("otherLanguages", List.of("Klingonese"))))
                .extracting("field")
                .containsExactly("otherLanguages");
    }
}
