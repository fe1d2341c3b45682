package org.seamark.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Weeks;
import org.seamark.contributions.Weeks.Weekly;
import org.seamark.contributions.Workbench;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What waited at the end of earlier weeks. */
@SeamarkTest
class BacklogOverTimeTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Workbench workbench;
    @Autowired EditorsDesk desk;
    @Autowired Weeks weeks;
    @Autowired JdbcClient database;

    private Actor.Member editor;

    @BeforeEach
    void anEditor() {
        editor = people.actor(people.member(Role.EDITOR));
    }

    private List<Weekly> weeks() {
        return weeks.last(editor);
    }

    /** Handed in and asked about, then rejected, each in the middle of a week so many weeks ago. */
    private void handedInAndRejected(int cameBefore, int wentBefore) {
        var member = people.actor(people.member());
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, SamplePractice.json("Safe harbours"));
        workbench.submit(member, id, "");
        desk.ask(editor, id, "Which?");
        desk.reject(editor, id, "None.");
        took(id, 1, cameBefore);
        took(id, 2, cameBefore);
        took(id, 3, cameBefore);
        took(id, 4, wentBefore);
    }

    private void took(UUID id, int step, int weeksAgo) {
        database.sql(
                        """
                        update contributions.step
                        set taken = (date_trunc('week', now() at time zone 'UTC')
                            + interval '3 days' - make_interval(weeks => :weeks)) at time zone 'UTC'
                        where contribution = :id and number = :step
                        """)
                .param("weeks", weeksAgo)
                .param("id", id)
                .param("step", step)
                .update();
    }

    @Test
    void whatCameAndWentWaitedInTheWeeksBetween() {
        var before = weeks();
        handedInAndRejected(10, 7);
        var after = weeks();

        assertThat(after).hasSize(26);
        assertThat(after)
                .extracting(Weekly::ended)
                .isEqualTo(before.stream().map(Weekly::ended).toList());
        // the last of them is the week before this one
        assertThat(more(before, after))
                .isEqualTo(
                        IntStream.range(0, 26).mapToObj(i -> i >= 16 && i < 19 ? 1L : 0L).toList());
    }

    private static List<Long> more(List<Weekly> before, List<Weekly> after) {
        return IntStream.range(0, after.size())
                .mapToObj(i -> after.get(i).waiting() - before.get(i).waiting())
                .toList();
    }

    @Test
    void weeksEndOnSundaysAndWhatWaitsSinceLongerWaitedInAllOfThem() {
        var before = weeks();
        handedInAndRejected(40, 0);
        var week = weeks();

        assertThat(week).allMatch(one -> one.ended().getDayOfWeek().getValue() == 7);
        assertThat(more(before, week)).containsOnly(1L);
    }

    @Test
    void theChartHasATableBesideItAndCanBeTakenAway() throws Exception {
        handedInAndRejected(10, 7);
        var answer = pages.get().uri("/en/desk/dashboard").with(Acting.as(editor)).exchange();
        var section =
                Jsoup.parse(answer.getResponse().getContentAsString())
                        .select("section:has(#weeks)");

        assertThat(section.select("figure svg rect")).hasSize(26);
        assertThat(section.select("figure").attr("aria-hidden")).isEqualTo("true");
        assertThat(section.select("tbody tr")).hasSize(26);
        assertThat(section.select("[style], script")).isEmpty();
        var csv =
                pages.get()
                        .uri("/en/desk/dashboard/weeks.csv")
                        .with(Acting.as(editor))
                        .exchange()
                        .getResponse()
                        .getContentAsString();
        assertThat(csv).startsWith("Week ending,Waiting\r\n");
        assertThat(csv.lines()).hasSize(27);
    }
}
