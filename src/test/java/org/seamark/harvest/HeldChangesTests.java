package org.seamark.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.seamark.contributions.Origin;
import org.seamark.contributions.PlanningDesk;
import org.seamark.contributions.Stage;
import org.seamark.harvest.oai.FakeRepository.Answer;
import org.seamark.harvest.oai.Oai;
import org.seamark.harvest.oai.Why;
import org.seamark.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** What changes at a source while it is judged here, or has been approved. */
class HeldChangesTests extends HarvestedRepository {

    private static final String BEFORE = "2026-03-04T05:06:07Z";
    private static final String AFTER = "2026-03-09T05:06:07Z";

    @Autowired PlanningDesk planning;

    /** A list names what changed to those who ask since before that, and to nobody else. */
    private void changesBetween(String change) {
        repository.answers(asked ->
                Answer.of(
                        asked.contains("Identify")
                                ? Oai.identify("YYYY-MM-DDThh:mm:ssZ")
                                : (asked.contains("from=" + BEFORE)
                                                ? Oai.list("", change)
                                                : Oai.error("noRecordsMatch"))
                                        .replace(BEFORE, AFTER)));
    }

    private long held() throws Exception {
        return run().counts().of(Outcome.HELD);
    }

    private String title() {
        return content().texts("title").in(Language.EN).orElseThrow();
    }

    private String since() {
        return harvests.named(source.name()).since();
    }

    @Test
    void whatIsUnderReviewStandsStillAndItsChangeComesAfterIt() throws Exception {
        harvest(record("Routes"));
        var id = brought().id();
        desk.review(editor, id);
        changesBetween(record("Routes and fees"));

        for (int night = 0; night < 2; night++) {
            assertThat(held()).isEqualTo(1);
            assertThat(brought().stage()).isEqualTo(Stage.UNDER_REVIEW);
            assertThat(title()).isEqualTo("Routes " + mark);
            assertThat(harvests.problems(editor, source, 10))
                    .extracting(problem -> problem.reason().why())
                    .contains(Why.HELD);
            assertThat(since()).isEqualTo(BEFORE);
        }

        desk.ask(editor, id, "Which routes?");
        assertThat(run().counts().of(Outcome.CHANGED)).isEqualTo(1);
        assertThat(title()).isEqualTo("Routes and fees " + mark);
        assertThat(since()).isEqualTo(AFTER);
    }

    @Test
    void thatItWasDeletedIsToldAfterTheReviewToo() throws Exception {
        harvest(record("Routes"));
        var id = brought().id();
        desk.review(editor, id);
        changesBetween(Oai.deleted("oai:nowhere:1"));

        assertThat(held()).isEqualTo(1);
        assertThat(harvests.deleted(editor, source)).isEmpty();

        desk.ask(editor, id, "Which routes?");
        assertThat(run().counts().of(Outcome.DELETED)).isEqualTo(1);
        assertThat(harvests.deleted(editor, source)).hasSize(1);
        assertThat(Origin.of(content())).get().matches(Origin::gone);
    }

    @Test
    void whatIsApprovedAndPlannedIsPublishedAsItWasApproved() throws Exception {
        harvest(record("Routes"));
        var id = brought().id();
        desk.approve(editor, id, "");
        planning.plan(editor, id, Instant.now().plus(Duration.ofDays(9)));
        changesBetween(record("Routes and fees"));

        assertThat(held()).isEqualTo(1);
        assertThat(brought().stage()).isEqualTo(Stage.APPROVED);
        assertThat(planning.planned(editor, id)).isPresent();

        publishing.publish(editor, id);
        assertThat(run().counts().of(Outcome.CHANGED)).isEqualTo(1);
        assertThat(brought().isUpdate()).isTrue();
        assertThat(title()).isEqualTo("Routes and fees " + mark);
    }
}
