package org.seamark.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.AccountClosed;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Region;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has a part in a work, or works with whom it is of, has no hand in its review. */
@SeamarkTest
class StakeTests {

    @Autowired ReviewDesk desk;
    @Autowired ReviewersDesk reviewers;
    @Autowired Roster roster;
    @Autowired Farewell farewell;
    @Autowired org.seamark.accounts.web.People people;
    @Autowired JdbcClient database;

    private final Reference subject = new Reference("practices", UUID.randomUUID());
    private final Actor.Member editor = Reviewing.acting(UUID.randomUUID(), Role.EDITOR);
    private final Instant due = Instant.now().plus(Duration.ofDays(21));

    private Actor.Member reviewer() {
        var reviewer = people.actor(people.member());
        Reviewing.takeOn(roster, reviewer, true);
        return reviewer;
    }

    private void joins(UUID account, UUID organisation) {
        database.sql("update accounts.account set organisation = ? where id = ?")
                .params(organisation, account)
                .update();
    }

    private UUID organisation() {
        var id = UUID.randomUUID();
        database.sql(
                        """
                        insert into accounts.organisation (id, name, type, country, created)
                        values (?, ?, 'other', '', now())
                        """)
                .params(id, "Pilots " + id)
                .update();
        return id;
    }

    /** Neither joined it until after they had handed in, and had been taken on. */
    @Test
    void organisationsAreThoseOfToday() {
        var submitter = people.actor(people.member());
        var reviewer = reviewer();
        var review = desk.open(editor, subject, new Party(submitter.id(), null));
        var organisation = organisation();
        joins(submitter.id(), organisation);
        assertThat(proposed(submitter)).contains(reviewer.id());
        joins(reviewer.id(), organisation);

        assertThat(proposed(submitter)).doesNotContain(reviewer.id());
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> desk.invite(editor, review, reviewer.id(), due))
                .matches(wrong -> wrong.reason() == WrongStep.Reason.OWN_ORGANISATION);
    }

    private List<UUID> proposed(Actor.Member submitter) {
        var work =
                new Matching.Work(
                        new Party(submitter.id(), null),
                        Set.of(new Objective(9)),
                        Set.of(Language.EN),
                        Set.of(Region.AFRICA));
        return roster.propose(editor, work, List.of(), Integer.MAX_VALUE).stream()
                .map(one -> one.candidate().reviewer().party().account())
                .toList();
    }

    @Test
    void whoIsSuspendedIsNotAsked() {
        var submitter = people.actor(people.member());
        var reviewer = reviewer();
        var review = desk.open(editor, subject, new Party(submitter.id(), null));
        assertThat(proposed(submitter)).contains(reviewer.id());
        database.sql("update accounts.account set suspended = now() where id = ?")
                .param(reviewer.id())
                .update();

        assertThat(proposed(submitter)).doesNotContain(reviewer.id());
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> desk.invite(editor, review, reviewer.id(), due))
                .matches(wrong -> wrong.reason() == WrongStep.Reason.NOT_ON_ROSTER);
    }

    @Test
    void aConflictOfInterestHoldsForTheNextReviewOfTheWork() {
        var reviewer = reviewer();
        var review = desk.open(editor, subject, new Party(UUID.randomUUID(), null));
        desk.invite(editor, review, reviewer.id(), due);
        reviewers.declare(reviewer, review, true);
        desk.close(editor, review);
        var next = desk.open(editor, subject, new Party(UUID.randomUUID(), null));

        assertThat(desk.recused(subject)).containsExactly(reviewer.id());
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> desk.invite(editor, next, reviewer.id(), due))
                .matches(wrong -> wrong.reason() == WrongStep.Reason.RECUSED);
    }

    @Test
    void whoWasAskedToReviewAWorkNeverDecidesOnItAsAnEditor() {
        var reviewer = reviewer();
        var both = Reviewing.acting(reviewer.id(), Role.EDITOR);
        var review = desk.open(editor, subject, new Party(UUID.randomUUID(), null));
        desk.invite(editor, review, reviewer.id(), due);
        reviewers.declare(reviewer, review, true);
        desk.close(editor, review);
        var next = desk.open(editor, subject, new Party(UUID.randomUUID(), null));

        assertThat(desk.going(both, 1_000, 0)).noneMatch(one -> one.subject().equals(subject));
        assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> desk.show(both, next));
        assertThatThrownBy(() -> verdict(next, both.id()))
                .hasMessageContaining("a part in the work");
        assertThatThrownBy(() -> ask(next, reviewer.id())).hasMessageContaining("conflict");
        desk.close(editor, next);
        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> desk.open(both, subject, new Party(UUID.randomUUID(), null)));
    }

    private void verdict(UUID review, UUID editor) {
        database.sql(
                        """
                        update reviews.round set decision = 'accept', editor = ?,
                            reasons = 'Good.', decided = now() where review = ?
                        """)
                .params(editor, review)
                .update();
    }

    private void ask(UUID review, UUID reviewer) {
        database.sql(
                        """
                        insert into reviews.invitation (id, review, round, reviewer, internal,
                            invited, due)
                        values (gen_random_uuid(), ?, 1, ?, true, now(), now() + interval '1 day')
                        """)
                .params(review, reviewer)
                .update();
    }

    @Test
    void nothingOfAReviewIsTakenAway() {
        var review = desk.open(editor, subject, new Party(UUID.randomUUID(), null));

        assertThatThrownBy(() ->
                        database.sql("delete from reviews.round where review = ?")
                                .param(review)
                                .update())
                .hasMessageContaining("stays as it was");
    }

    @Test
    void anEditorOpensNoReviewOfTheirOwnWork() {
        var own = new Party(editor.id(), null);

        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> desk.open(editor, subject, own));
    }

    @Test
    void anEditorReopensNoReviewInWhichTheyHaveAPart() {
        var submitter = Reviewing.acting(UUID.randomUUID(), Role.EDITOR);
        var review = desk.open(editor, subject, new Party(submitter.id(), null));

        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> desk.resubmit(submitter, review, "All is new."));
        assertThat(desk.keeper(review)).contains(editor.id());
    }

    @Test
    void whoLooksAfterAReviewAndIsAskedToReviewIsNotToldOfIt() {
        var both = reviewer();
        var keeper = Reviewing.acting(both.id(), Role.EDITOR);
        var review = desk.open(keeper, subject, new Party(UUID.randomUUID(), null));
        desk.invite(keeper, review, both.id(), due);

        assertThat(desk.keeper(review)).isEmpty();
    }

    @Test
    void whoLeavesSeamarkLeavesNoDraftOfAnAssessment() {
        var reviewer = reviewer();
        var review = desk.open(editor, subject, new Party(UUID.randomUUID(), null));
        var invitation = desk.invite(editor, review, reviewer.id(), due);
        reviewers.declare(reviewer, review, false);
        reviewers.keep(reviewer, review, Map.of("text.quality", "Half a sen"));

        farewell.on(new AccountClosed(reviewer.id()));

        Awaitility.await().until(() -> drafts(invitation) == 0);
    }

    private int drafts(UUID invitation) {
        return database.sql("select count(*) from reviews.draft where invitation = ?")
                .param(invitation)
                .query(Integer.class)
                .single();
    }
}
