package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.People;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.notifications.Inbox;
import org.seamark.notifications.Topic;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeamarkTest
class TimetableTests {

    @Autowired Timetable timetable;
    @Autowired PlanningDesk planning;
    @Autowired Workbench workbench;
    @Autowired EditorsDesk desk;
    @Autowired People people;
    @Autowired Inbox inbox;
    @Autowired JdbcClient database;

    private final Actor member = someone(Role.MEMBER);
    private final Actor editor = someone(Role.EDITOR);

    private static Actor someone(Role role) {
        return new Actor.Member(UUID.randomUUID(), null, Set.of(role));
    }

    private UUID planned() {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, SamplePractice.json("Safe harbours"));
        workbench.submit(member, id, "");
        desk.approve(editor, id, "");
        planning.plan(editor, id, Instant.now().plus(Duration.ofDays(9)));
        return id;
    }

    private void comesDue(UUID id) {
        database.sql("update contributions.schedule set due = :due where contribution = :id")
                .param("due", Instant.now().minusSeconds(9).atOffset(java.time.ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private int scheduled(UUID id) {
        return database.sql("select count(*) from contributions.schedule where contribution = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    @Test
    void whatIsDueIsPublishedByWhomPlannedIt() {
        var id = planned();
        timetable.round();
        assertThat(desk.find(editor, id).stage()).isEqualTo(Stage.APPROVED);

        comesDue(id);
        timetable.round();

        var published = desk.find(editor, id);
        assertThat(published.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(published.steps().getLast().by()).isEqualTo(editor.account().orElseThrow());
        assertThat(scheduled(id)).isZero();
    }

    @Test
    void severalNodesPublishItOnce() throws Exception {
        var id = planned();
        comesDue(id);
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var rounds =
                    IntStream.range(0, 4)
                            .<Callable<Integer>>mapToObj(node -> timetable::round)
                            .toList();
            nodes.invokeAll(rounds);
        }

        assertThat(desk.find(editor, id).steps())
                .filteredOn(step -> step.stage() == Stage.PUBLISHED)
                .hasSize(1);
    }

    @Test
    void whatCannotBePublishedAnyMoreIsNotTriedForEver() {
        var id = planned();
        workbench.withdraw(member, id);
        comesDue(id);
        timetable.round();

        assertThat(desk.find(editor, id).stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(scheduled(id)).isZero();
    }

    @Test
    void aPlanIsForTheVersionThatWasApproved() {
        var id = planned();
        desk.ask(editor, id, "Since when?");
        assertThat(scheduled(id)).isZero();

        workbench.save(
                member, id, workbench.find(member, id).version(), SamplePractice.json("Other"));
        workbench.submit(member, id, "Since 2019.");
        desk.approve(editor, id, "");
        timetable.round();
        assertThat(desk.find(editor, id).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void whatFailsIsTriedAFewTimesAndThenEditorsAreTold() {
        var colleague = people.actor(people.member(Role.EDITOR));
        var id = planned();
        comesDue(id);
        database.sql("update contributions.contribution set content = '{}' where id = ?")
                .param(id)
                .update();
        for (int trial = 1; trial <= 5; trial++) {
            assertThat(scheduled(id)).isOne();
            timetable.round();
            database.sql("update contributions.schedule set retry = null").update();
        }

        assertThat(scheduled(id)).isZero();
        assertThat(desk.find(editor, id).stage()).isEqualTo(Stage.APPROVED);
        await().until(() ->
                inbox.of(colleague, 50, 0).stream()
                        .anyMatch(one -> one.topic() == Topic.DESK_PLAN_FAILED));
    }
}
