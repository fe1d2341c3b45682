package org.seamark.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.PublishingDesk;
import org.seamark.contributions.RecordDesk;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Workbench;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.seamark.remarks.LeaveRemark;
import org.seamark.remarks.RemarkBox;
import org.seamark.remarks.RemarkKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each step of desk, workbench, remarks and calls, taken from two tabs. */
@SeamarkTest
class DoubleStepsTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Workbench workbench;
    @Autowired EditorsDesk desk;
    @Autowired PublishingDesk publishing;
    @Autowired RecordDesk records;
    @Autowired RemarkBox remarks;

    private Actor.Member editor;
    private Actor.Member member;

    @BeforeEach
    void anEditorAndAMember() {
        editor = people.actor(people.member(Role.EDITOR));
        member = people.actor(people.member());
    }

    private UUID draft(Actor.Member owner) {
        var id = workbench.begin(owner, Kind.PRACTICE, null, null);
        workbench.save(owner, id, 0, SamplePractice.json("Safe harbours " + id));
        return id;
    }

    private UUID submitted() {
        var id = draft(member);
        workbench.submit(member, id, "");
        return id;
    }

    private UUID approved() {
        var id = submitted();
        desk.approve(editor, id, "");
        return id;
    }

    private String published() {
        return publishing.publish(editor, approved()).code();
    }

    private static String at(UUID id, String step) {
        return "desk/contributions/" + id + "/" + step;
    }

    private static String at(String code, String step) {
        return "desk/records/" + code + "/" + step;
    }

    private MvcTestResult post(Actor.Member actor, String path, Map<String, String> fields) {
        var request =
                pages.post()
                        .uri(URI.create("/en/" + path))
                        .param("revision", "1")
                        .with(Acting.as(actor));
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    /** The first is taken; the second is told why it is not. */
    private void refused(Actor.Member actor, String path, Map<String, String> fields)
            throws Exception {
        assertThat(post(actor, path, fields)).as(path).hasStatus3xxRedirection();
        var second = post(actor, path, fields);
        assertThat(second.getResponse().getStatus()).as(path).isIn(409, 422);
        var page = Jsoup.parse(second.getResponse().getContentAsString());
        assertThat(page.select("main .error-summary").text()).as(path).isNotBlank();
    }

    /** The second finds done what it is for. */
    private void same(Actor.Member actor, String path, Map<String, String> fields) {
        assertThat(post(actor, path, fields)).as(path).hasStatus3xxRedirection();
        assertThat(post(actor, path, fields)).as(path).hasStatus3xxRedirection();
    }

    @Test
    void atTheDesk() throws Exception {
        refused(editor, at(submitted(), "question"), Map.of("question", "Since when?"));
        refused(editor, at(submitted(), "approval"), Map.of());
        refused(editor, at(submitted(), "rejection"), Map.of("reasons", "Not at sea."));
        refused(editor, at(submitted(), "review"), Map.of());
        refused(editor, at(approved(), "publication"), Map.of());
        same(editor, at(submitted(), "assignment"), Map.of("editor", editor.id().toString()));
        same(editor, at(draft(editor), "entry"), Map.of());
        var planned = approved();
        same(editor, at(planned, "plan"), Map.of("day", "2099-01-01", "time", "06:00"));
        same(editor, at(planned, "plan/removal"), Map.of());
        publishing.publish(editor, planned);
        refused(editor, at(planned, "removal"), Map.of("reasons", "Outdated."));
    }

    @Test
    void onRecords() throws Exception {
        var one = published();
        var now = Map.of("base", records.find(editor, one).mark(), "reasons", "As it was.");
        assertThat(post(editor, at(one, "revisions/1/restoration"), now))
                .as("it is so already")
                .hasStatus(422);
        var first = records.find(editor, one);
        var anew = first.content().with("title", Map.of("en", "Dark harbours"));
        records.edit(editor, one, first.mark(), anew, "");
        var again = Map.of("base", records.find(editor, one).mark(), "reasons", "As it was.");
        refused(editor, at(one, "revisions/1/restoration"), again);
        refused(editor, at(one, "merger"), Map.of("other", published()));
        refused(editor, at(one, "removal"), Map.of("reasons", "Outdated."));
        refused(editor, at(one, "publication"), Map.of());
        var typed = new HashMap<String, String>();
        typed.put("base", records.find(editor, one).mark());
        typed.put("title.en", "Safer harbours");
        assertThat(post(editor, at(one, "form"), typed).getResponse().getStatus()).isLessThan(500);
        assertThat(post(editor, at(one, "form"), typed)).hasStatus(422);
    }

    @Test
    void atTheWorkbench() throws Exception {
        var handedIn = "contributions/" + draft(member) + "/submit";
        refused(member, handedIn, Map.of("different", "true"));
        refused(member, "contributions/" + submitted() + "/withdraw", Map.of());
        var section = "contributions/" + draft(member) + "/about";
        var none = Map.of("base", "of another time", "title.en", "Ports");
        assertThat(post(member, section, none)).hasStatus(409);
    }

    @Test
    void ofRemarksAndCalls() throws Exception {
        var said =
                new LeaveRemark(
                        RemarkKind.CORRECTION,
                        new Reference("practices", UUID.randomUUID()),
                        "0000000001",
                        Language.EN,
                        "The year is wrong.",
                        "");
        var remark = remarks.leave(Actor.visitor(), said);
        refused(
                editor,
                "desk/remarks/" + remark + "/closure",
                Map.of("outcome", "done", "answer", "It is right now."));

        var today = LocalDate.now(ZoneOffset.UTC);
        var call =
                Map.of(
                        "version",
                        "0",
                        "topic.en",
                        "Rescue at sea",
                        "rationale.en",
                        "Why now.",
                        "contact",
                        "secretariat@example.org",
                        "opens",
                        today.toString(),
                        "deadline",
                        today.plusDays(9).toString());
        var announced =
                Objects.requireNonNull(
                        post(editor, "desk/calls", call).getResponse().getHeader("Location"));
        var home = "desk/calls/" + announced.replaceFirst(".*/", "");
        refused(editor, home, call);
        same(editor, home + "/closure", Map.of());
    }
}
