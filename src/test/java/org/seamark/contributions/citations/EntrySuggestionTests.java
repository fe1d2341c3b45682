package org.seamark.contributions.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seamark.kernel.Language;

class EntrySuggestionTests {

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

    @Test
    void theIssueOfAnArticleIsNoReferenceNumber() {
        var article =
                Citations.read("{\"type\":\"article-journal\",\"title\":\"A\",\"number\":\"4\"}");
        var report = Citations.read("{\"type\":\"report\",\"title\":\"A\",\"number\":\"R-17\"}");

        assertThat(EntrySuggestion.of(article, "citation", Language.EN).content().has("symbol"))
                .isFalse();
        assertThat(EntrySuggestion.of(report, "citation", Language.EN).content().line("symbol"))
                .isEqualTo("R-17");
    }
}
