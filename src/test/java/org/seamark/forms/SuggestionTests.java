package org.seamark.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
    void onlyWhatTheFormAsksForAndCouldHoldIsFilledIn() {
        var type = Field.of("x", "type", FieldType.CHOICE);
        var form =
                List.of(
                        Section.of(
                                "x",
                                "about",
                                Field.of("x", "title", FieldType.TITLE),
                                Field.of("x", "published", FieldType.DATE),
                                Field.of("x", "summary", FieldType.TITLE),
                                type));
        var told =
                suggestion
                        .content()
                        .with("type", "journal-article")
                        .with("published", "last spring")
                        .with("summary", Map.of("en", "long ".repeat(100)));

        var fitting = new Suggestion("citation", told).fitting(form).content();

        assertThat(fitting.values()).containsOnlyKeys("title", "summary");
    }
}
