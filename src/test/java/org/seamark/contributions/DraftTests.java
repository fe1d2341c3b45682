package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Content;
import org.seamark.forms.Field;
import org.seamark.forms.FieldCheck;
import org.seamark.forms.FieldType;
import org.seamark.forms.Kind;
import org.seamark.forms.Section;
import org.seamark.forms.Translation;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;

class DraftTests {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private static final List<Section> SECTIONS =
            List.of(
                    Section.of(
                            "x",
                            "about",
                            Field.of("x", "title", FieldType.TITLE).needed(),
                            Field.of("x", "published", FieldType.DATE)),
                    Section.of("x", "more", Field.of("x", "pages", FieldType.NUMBER)));

    private static Draft draft(Content content) {
        var owner = new Owner(UUID.randomUUID(), null, null);
        var contribution =
                Contribution.begin(
                        UUID.randomUUID(), Kind.RESOURCE, owner, null, content.json(), NOW);
        return new Draft(
                contribution,
                content,
                Content.EMPTY,
                SECTIONS,
                FieldCheck.problems(SECTIONS, content),
                List.of());
    }

    @Test
    void aSectionIsBegunThenComplete() {
        var about = SECTIONS.getFirst();

        assertThat(draft(Content.EMPTY).state(about)).isEqualTo(Draft.State.NOT_STARTED);
        assertThat(draft(Content.EMPTY.with("published", "2020")).state(about))
                .isEqualTo(Draft.State.IN_PROGRESS);
        var titled = draft(Content.EMPTY.with("title", Map.of("en", "A study")));
        assertThat(titled.state(about)).isEqualTo(Draft.State.COMPLETE);
        assertThat(titled.problems()).isEmpty();
        assertThat(titled.next(about)).contains(SECTIONS.getLast());
    }

    @Test
    void whatMakesNoSenseIsAProblemOfItsField() {
        var draft = draft(Content.EMPTY.with("published", "soon").with("pages", "-3"));

        assertThat(draft.problems())
                .extracting("field", "key")
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("title", "forms.problem.missing"),
                        org.assertj.core.api.Assertions.tuple("published", "forms.problem.date"),
                        org.assertj.core.api.Assertions.tuple("pages", "forms.problem.number"));
    }

    @Test
    void theMarkOfASectionChangesWithItsAnswersOnly() {
        var about = SECTIONS.getFirst();
        var one = draft(Content.EMPTY.with("published", "2020"));

        assertThat(draft(one.content().with("pages", "3")).mark(about)).isEqualTo(one.mark(about));
        assertThat(draft(one.content().with("published", "2021")).mark(about))
                .isNotEqualTo(one.mark(about));
    }

    @Test
    void aTranslationAsksForWordsAloneAndKeepsTheOthers() {
        var translation = new Translation(SECTIONS, Language.FR);
        var whole = Content.EMPTY.with("title", Map.of("en", "A study")).with("published", "2020");
        var translated = Content.EMPTY.with("title", Map.of("fr", "Une étude", "en", "Hacked"));

        assertThat(translation.questions()).hasSize(1);
        var both = translation.into(whole, translated);
        assertThat(both.texts("title"))
                .isEqualTo(
                        new LocalizedText(
                                Map.of(Language.EN, "A study", Language.FR, "Une étude")));
        assertThat(both.line("published")).isEqualTo("2020");
        assertThat(
                        Contribution.translate(
                                        UUID.randomUUID(),
                                        Kind.RESOURCE,
                                        new Owner(UUID.randomUUID(), null, null),
                                        new CatalogueRecord(
                                                new Reference("library", UUID.randomUUID()),
                                                "0123456789"),
                                        Language.FR,
                                        NOW)
                                .stage())
                .isEqualTo(Stage.DRAFT);
    }
}
