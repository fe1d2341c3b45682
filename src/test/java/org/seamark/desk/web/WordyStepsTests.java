package org.seamark.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.People;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Workbench;
import org.seamark.contributions.web.Typist;
import org.seamark.forms.Kind;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is typed beside a step is not cut where it is too long. */
@SeamarkTest
class WordyStepsTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Workbench workbench;

    @Test
    void whatIsTooLongIsSaidAndStays() throws Exception {
        var member = people.actor(people.member());
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, SamplePractice.json("Safe harbours " + id));
        workbench.submit(member, id, "");
        var typist = new Typist(pages, people.actor(people.member(Role.EDITOR)));
        var wordy = "x".repeat(4_001);

        var refused =
                typist.post(
                        "/en/desk/contributions/" + id + "/question",
                        "revision",
                        "1",
                        "question",
                        wordy);

        assertThat(refused).hasStatus(422);
        var page = Typist.page(refused);
        assertThat(page.select(".error-summary").text())
                .contains("4,001 characters", "at most 4,000");
        assertThat(page.select("#question").text()).isEqualTo(wordy);
    }
}
