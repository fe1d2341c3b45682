package org.seamark.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.accounts.web.PermissionTable;
import org.seamark.accounts.web.PermissionTable.Route;
import org.seamark.calls.Call;
import org.seamark.calls.CallBoard;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.PublishingDesk;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Workbench;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.seamark.remarks.LeaveRemark;
import org.seamark.remarks.RemarkBox;
import org.seamark.remarks.RemarkKind;
import org.seamark.reviews.Reviewing;
import org.seamark.reviews.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The addresses of one thing, where there is such a thing: whoever has no right to it finds
 * nothing, and who has finds it. The permission matrix tries them with things that there are not.
 */
@SeamarkTest
class KeptOutTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Workbench workbench;
    @Autowired EditorsDesk editors;
    @Autowired PublishingDesk publishing;
    @Autowired RemarkBox remarks;
    @Autowired CallBoard calls;
    @Autowired Roster roster;

    private Actor.Member member;
    private Actor.Member editor;

    @BeforeEach
    void somebodyWorks() {
        member = people.actor(people.member());
        editor = people.actor(people.member(Role.EDITOR));
    }

    private UUID handedIn() {
        var work = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, work, 0, SamplePractice.json("Blankets at the pier"));
        workbench.submit(member, work, "");
        return work;
    }

    private String published() {
        var work = workbench.begin(editor, Kind.PRACTICE, null, null);
        workbench.save(editor, work, 0, SamplePractice.json("Maps for fishermen"));
        return publishing.enter(editor, work).code();
    }

    private UUID remark(Actor by) {
        var about = new Reference("practices", UUID.randomUUID());
        return remarks.leave(
                by,
                new LeaveRemark(
                        RemarkKind.CORRECTION,
                        about,
                        "0000000001",
                        Language.EN,
                        "It is 2019.",
                        ""));
    }

    private UUID call() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var text = LocalizedText.of(Language.EN, "Rescue at sea");
        return calls.announce(
                editor,
                Call.of(
                        text,
                        text,
                        text,
                        "desk@example.org",
                        today.minusDays(2),
                        today.plusDays(9)));
    }

    private UUID applicant() {
        var somebody = people.actor(people.member());
        roster.apply(somebody, Reviewing.profile(false));
        return somebody.id();
    }

    /** The address of a new thing, of a member and an editor who are not those who ask. */
    private Optional<String> there(String path) {
        var of = path.replace("/{language}", "/en");
        if (of.matches(".*\\{(file|revision|section)}.*") || of.endsWith("/plan/removal")) {
            return Optional.empty(); // of a part, which there may not be
        }
        var prefix = of.replaceFirst("\\{.*", "");
        var made =
                switch (prefix) {
                    case "/en/desk/contributions/", "/en/contributions/" -> handedIn().toString();
                    case "/en/desk/records/" -> published();
                    case "/en/desk/reviews/", "/en/reviews/" ->
                            editors.review(editor, handedIn()).toString();
                    case "/en/desk/remarks/", "/en/remarks/" -> remark(member).toString();
                    case "/en/desk/calls/" -> call().toString();
                    case "/en/desk/roster/" -> applicant().toString();
                    default -> "";
                };
        return Optional.of(of.replaceFirst("\\{\\w+}", made)).filter(_ -> !made.isEmpty());
    }

    @Test
    void onlyWhoHasARightToItFindsWhatIsThere() throws IOException {
        var actors = new ArrayList<Actor>(List.of(Actor.visitor()));
        for (var role : Role.values()) {
            actors.add(people.actor(role == Role.MEMBER ? people.member() : people.member(role)));
        }
        var wrong = new ArrayList<String>();
        int tried = 0;
        for (var row : PermissionTable.read().entrySet()) {
            var route = row.getKey();
            var path = there(route.path());
            if (path.isEmpty()) {
                continue;
            }
            tried++;
            var rights = row.getValue();
            for (int i = 1; i < actors.size(); i++) {
                int status = status(route, path.get(), actors.get(i));
                boolean mayFind = route.path().contains("/desk/") && !rights.get(i).equals("no");
                boolean found = status != 404;
                if (status >= 500 || (mayFind ? !found && !needsMore(route) : found)) {
                    wrong.add(route + " as number " + i + ": " + status);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(30);
    }

    /** What there is nothing to show of, or what is its editor’s own. */
    private static boolean needsMore(Route route) {
        return route.path().matches(".*/(differences|merger|entry)");
    }

    private int status(Route route, String path, Actor actor) {
        return pages.method(HttpMethod.valueOf(route.method()))
                .uri(path)
                .with(Acting.as((Actor.Member) actor))
                .exchange()
                .getResponse()
                .getStatus();
    }
}
