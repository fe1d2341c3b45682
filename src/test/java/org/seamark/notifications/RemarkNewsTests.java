package org.seamark.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.seamark.remarks.LeaveRemark;
import org.seamark.remarks.RemarkBox;
import org.seamark.remarks.RemarkKind;
import org.seamark.remarks.RemarkOutcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who hears of a remark on a record, and of the answer to it. */
@SeamarkTest
class RemarkNewsTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired RemarkBox box;
    @Autowired Inbox inbox;
    @Autowired Preferences preferences;
    @Autowired Wording wording;
    @Autowired Library library;
    @Autowired JdbcClient database;

    private UUID left(Actor by) {
        var record = new Reference("library", UUID.randomUUID());
        return box.leave(
                by,
                new LeaveRemark(
                        RemarkKind.CORRECTION,
                        record,
                        "0000000000",
                        Language.EN,
                        "The year is wrong.",
                        ""));
    }

    private Optional<Notice> told(Actor.Member member, Topic topic, UUID remark) {
        return inbox.of(member, 50, 0).stream()
                .filter(one -> one.topic() == topic && one.address().endsWith("/" + remark))
                .findFirst();
    }

    @Test
    void editorsWhoWishItAreTold() {
        var editor = people.actor(people.member(Role.EDITOR));
        var deaf = people.actor(people.member(Role.EDITOR));
        preferences.set(deaf.id(), Map.of(Topic.DESK_REMARK, Way.NONE));

        var remark = left(Actor.visitor());

        await().until(() -> told(editor, Topic.DESK_REMARK, remark).isPresent());
        assertThat(told(deaf, Topic.DESK_REMARK, remark)).isEmpty();
    }

    @Test
    void whoLeftOneReadsTheAnswerAndNobodyElse() throws Exception {
        var reader = people.actor(people.member());
        var remark = left(reader);
        box.close(
                people.actor(people.member(Role.EDITOR)),
                remark,
                RemarkOutcome.DONE,
                "It is 2019 now.");

        await().until(() -> told(reader, Topic.REMARK_CLOSED, remark).isPresent());
        var address = "/en/" + told(reader, Topic.REMARK_CLOSED, remark).orElseThrow().address();
        var answer = pages.get().uri(address).with(Acting.as(reader)).exchange();
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("main").text()).contains("The year is wrong.", "It is 2019 now.");
        var other = people.actor(people.member());
        assertThat(pages.get().uri(address).with(Acting.as(other))).hasStatus(404);
    }

    @Test
    void whatIsToldOfARemarkNamesTheRecord() {
        var key = UUID.randomUUID().toString();
        library.records()
                .take("test", Map.of(key, Describing.resource("Study of piers").description()));
        var record = library.records().find(code(key)).orElseThrow();
        var editor = people.actor(people.member(Role.EDITOR));
        var remark =
                box.leave(
                        Actor.visitor(),
                        new LeaveRemark(
                                RemarkKind.REPORT,
                                record.reference(),
                                record.code(),
                                Language.EN,
                                "It is gone.",
                                ""));

        await().until(() -> told(editor, Topic.DESK_REMARK, remark).isPresent());
        var notice = told(editor, Topic.DESK_REMARK, remark).orElseThrow();
        var title = wording.titles(List.of(notice), Language.FR).get(notice.id());
        assertThat(title)
                .isNotNull()
                .extracting(one -> one.text().text())
                .isEqualTo("Study of piers");
    }

    private String code(String key) {
        return database.sql("select code from library.resource where source_key = ?")
                .param(key)
                .query(String.class)
                .single();
    }

    @Test
    void whatAVisitorLeftIsNobodys() {
        var remark = left(Actor.visitor());

        assertThat(
                        pages.get()
                                .uri("/en/remarks/" + remark)
                                .with(Acting.as(people.actor(people.member()))))
                .hasStatus(404);
    }
}
