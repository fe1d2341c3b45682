package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seamark.contributions.citations.Citations;
import org.seamark.kernel.Language;

class SuggestionTests {

    private final Suggestion suggestion =
            new Suggestion(
                    "citation",
                    Content.EMPTY
                            .with("title", Map.of("fr", "Étude", "en", "Study"))
                            .with("publisher", "United Nations"));

    @Test
    void whatWasTypedStays() {
        var typed =
                Content.EMPTY
                        .with("title", Map.of("en", "My study"))
                        .with("publisher", "Our office");

        var filled = suggestion.into(typed);

        assertThat(filled.line("publisher")).isEqualTo("Our office");
        assertThat(filled.texts("title").in(Language.EN)).contains("My study");
        assertThat(filled.texts("title").in(Language.FR)).contains("Étude");
    }

    @Test
    void whatIsFilledInIsMarkedUntilSomebodyChangesIt() {
        var filled = suggestion.into(Content.EMPTY);

        assertThat(Suggestion.of(filled, "publisher")).isEqualTo("citation");
        var same = Suggestion.confirmed(filled, filled);
        assertThat(Suggestion.of(same, "publisher")).isEqualTo("citation");
        var changed = Suggestion.confirmed(filled, filled.with("publisher", "Another"));
        assertThat(Suggestion.of(changed, "publisher")).isEmpty();
        assertThat(Suggestion.of(changed, "title")).isEqualTo("citation");
    }

    @Test
    void aCitationAnswersWhatItTellsOf() {
        var entry =
                Citations.read(
                        """
                        TY  - JOUR
                        T1  - Routes et risques
                        AU  - Diallo, Amina
                        LA  - French
                        DO  - 10.1000/1
                        Y1  - 2022
                        ER  -
                        """);

        var content = EntrySuggestion.of(entry, "citation", Language.EN).content();

        assertThat(content.texts("title").in(Language.FR)).contains("Routes et risques");
        assertThat(content.lines("languages")).containsExactly("fr");
        assertThat(content.line("type")).isEqualTo("journal-article");
        assertThat(content.line("published")).isEqualTo("2022");
        assertThat(content.links("links"))
                .extracting("url")
                .isEqualTo(List.of("https://doi.org/10.1000/1"));
    }
}
