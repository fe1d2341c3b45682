package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** A list is translated line by line, or not at all. */
@SeamarkTest
class TranslatedLinesTests {

    @Autowired Workbench workbench;
    @Autowired DraftDesk drafts;
    @Autowired EditorsDesk desk;
    @Autowired PublishingDesk publishing;
    @Autowired RecordDesk records;

    private final Actor.Member member = someone(Role.MEMBER);
    private final Actor.Member editor = someone(Role.EDITOR);
    private CatalogueRecord event;
    private UUID translation;

    private static Actor.Member someone(Role role) {
        return new Actor.Member(UUID.randomUUID(), null, Set.of(role));
    }

    @BeforeEach
    void anEventThatIsTranslated() {
        var id = workbench.begin(member, Kind.EVENT, null, null);
        workbench.save(member, id, 0, SampleEvent.with("Opening\nQuestions").json());
        workbench.submit(member, id, "");
        desk.approve(editor, id, "");
        publishing.publish(editor, id);
        event = Optional.ofNullable(workbench.find(member, id).record()).orElseThrow();
        translation = workbench.translate(member, event, Language.FR);
    }

    private void type(String agenda) {
        var content =
                Content.EMPTY
                        .with("title", Map.of("fr", "Causerie du port"))
                        .with("summary", Map.of("fr", "Comment les ports accueillent."))
                        .with("agenda", Map.of("fr", agenda));
        var version = workbench.find(member, translation).version();
        workbench.save(member, translation, version, content.json());
    }

    @Test
    void whatHasFewerLinesIsNotHandedIn() {
        type("Ouverture");

        var problem = new Problem("agenda", "forms.problem.lines");
        assertThat(workbench.problems(member, translation)).containsExactly(problem);
        assertThat(drafts.open(member, translation).problems()).containsExactly(problem);
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> workbench.submit(member, translation, ""));
    }

    @Test
    void whatTheRecordHasOutgrownIsNotPublished() {
        type("Ouverture\nQuestions");
        workbench.submit(member, translation, "");
        desk.approve(editor, translation, "");
        var found = records.find(editor, event.code());
        records.edit(
                editor,
                event.code(),
                found.mark(),
                found.content().with("agenda", Map.of("en", "Opening\nQuestions\nClosing")),
                "");

        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> publishing.publish(editor, translation))
                .matches(wrong -> wrong.reason() == WrongStep.Reason.INCOMPLETE);
    }
}
