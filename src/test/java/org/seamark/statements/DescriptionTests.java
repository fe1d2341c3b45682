package org.seamark.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.Provenance;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.vocabulary.Classification;

class DescriptionTests {

    private static Description statement(
            Map<Language, String> title, Map<Language, List<String>> body) {
        return new Description(
                new LocalizedText(title),
                body,
                List.of(LocalizedText.of(Language.EN, "Open regular pathways.")),
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                Classification.NONE);
    }

    @Test
    void itsBodyAndCallsAreSearchedAndItsOpeningShown() {
        var listing =
                new Statement(
                                Identifiers.next(),
                                0,
                                Provenance.of(Identifiers.next(), "test", "a", Instant.EPOCH),
                                statement(
                                        Map.of(Language.EN, "Title"),
                                        Map.of(Language.EN, List.of("First.", "Second."))))
                        .listing();

        assertThat(listing.summary().in(Language.EN)).contains("First.");
        assertThat(listing.text().in(Language.EN)).contains("Second.\nOpen regular pathways.");
        assertThat(listing.languages()).containsExactly(Language.EN);
    }

    @Test
    void saysSomethingInEachLanguageOfItsTitle() {
        assertThatThrownBy(() ->
                        statement(
                                Map.of(Language.EN, "Title", Language.FR, "Titre"),
                                Map.of(Language.EN, List.of("First."))))
                .hasMessageContaining("same languages");
        assertThatThrownBy(() -> statement(Map.of(Language.EN, "Title"), Map.of()))
                .hasMessageContaining("says nothing");
    }

    @Test
    void onlyASourceOnTheWebIsFollowed() {
        assertThat(incident("https://example.org/news").isSourceLinked()).isTrue();
        assertThat(incident("javascript:alert(1)").isSourceLinked()).isFalse();
        assertThat(incident("IOM Libya").isSourceLinked()).isFalse();
    }

    private static Incident incident(String source) {
        return new Incident("Mediterranean", null, LocalizedText.EMPTY, source);
    }
}
