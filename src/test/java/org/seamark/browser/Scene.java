package org.seamark.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.seamark.accounts.ApiTokens;
import org.seamark.accounts.DescribeMember;
import org.seamark.accounts.Email;
import org.seamark.accounts.Invitations;
import org.seamark.accounts.Invite;
import org.seamark.accounts.OrganisationType;
import org.seamark.accounts.Profile;
import org.seamark.accounts.Scope;
import org.seamark.accounts.web.People;
import org.seamark.calls.Call;
import org.seamark.calls.CallBoard;
import org.seamark.contributions.DraftDesk;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.PublishingDesk;
import org.seamark.contributions.RecordDesk;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Workbench;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Role;
import org.seamark.remarks.LeaveRemark;
import org.seamark.remarks.RemarkBox;
import org.seamark.remarks.RemarkKind;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.ReviewersDesk;
import org.seamark.reviews.Reviewing;
import org.seamark.reviews.Roster;
import org.springframework.boot.test.context.TestComponent;

/**
 * A Seamark in the middle of its work, with a member, a reviewer, an editor and an administrator,
 * and the pages that each of them sees.
 */
@TestComponent
record Scene(
        People people,
        Invitations invitations,
        ApiTokens tokens,
        Workbench workbench,
        DraftDesk drafts,
        EditorsDesk editors,
        PublishingDesk publishing,
        RecordDesk records,
        RemarkBox remarks,
        CallBoard calls,
        ReviewDesk desk,
        ReviewersDesk reviewers,
        Roster roster,
        Clock clock,
        Profile profile) {

    /** Somebody, and what they look at. */
    record Visit(UUID who, List<String> pages) {}

    List<Visit> play() {
        var member = people.actor(people.member());
        var reviewer = people.actor(people.member());
        var editor = people.actor(people.member(Role.EDITOR));
        var administrator = people.actor(people.member(Role.ADMINISTRATOR));
        return List.of(
                new Visit(editor.id(), ofAnEditor(editor, member, reviewer)),
                new Visit(reviewer.id(), ofAReviewer(editor, reviewer)),
                new Visit(member.id(), ofAMember(editor, member)),
                new Visit(administrator.id(), ofAnAdministrator(administrator)));
    }

    private UUID submitted(Actor.Member owner, String title) {
        var work = workbench.begin(owner, Kind.PRACTICE, null, null);
        workbench.save(owner, work, 0, SamplePractice.json(title));
        workbench.submit(owner, work, "");
        return work;
    }

    private List<String> ofAnEditor(Actor.Member editor, Actor.Member member, Actor.Member other) {
        var waiting = submitted(member, "Mobile courts at the landing places");
        var asked = submitted(member, "A register of small boats");
        editors.assign(editor, asked, editor.id());
        editors.ask(editor, asked, "In which years did the register begin and end?");
        var reviewed = submitted(member, "Night patrols with medical staff");
        var review = editors.review(editor, reviewed);
        roster.apply(other, Reviewing.profile(false));
        var code = published(editor, "Lifeboats for fishing towns");
        var twin = published(editor, "Lifeboats for fishing towns (copy)");
        var record = records.find(editor, code);
        records.edit(
                editor,
                code,
                record.mark(),
                record.content().with("title", Map.of("en", "Lifeboats in every fishing town")),
                "Clearer.");
        var call = calls.announce(editor, call());
        var remark =
                remarks.leave(
                        Actor.visitor(),
                        new LeaveRemark(
                                RemarkKind.CORRECTION,
                                record.record().reference(),
                                code,
                                Language.EN,
                                "The first boat came in 2019, not in 2020.",
                                "reader@example.org"));
        return List.of(
                "/desk",
                "/desk/contributions/" + waiting,
                "/desk/contributions/" + asked,
                "/desk/contributions/" + reviewed,
                "/desk/reviews",
                "/desk/reviews/" + review,
                "/desk/roster",
                "/desk/roster?standing=accepted",
                "/desk/roster/balance",
                "/desk/updates",
                "/desk/harvests",
                "/desk/records/" + code,
                "/desk/records/" + code + "/form",
                "/desk/records/" + code + "/differences?from=1&to=2",
                "/desk/records/" + code + "/merger?other=" + twin,
                "/desk/records/" + code + "/revisions/1/restoration",
                "/desk/remarks",
                "/desk/remarks/" + remark,
                "/desk/calls",
                "/desk/calls/new",
                "/desk/calls/" + call,
                "/desk/newsletter",
                "/desk/bulk",
                "/desk/dashboard",
                "/calls",
                "/calls/" + call,
                "/remarks/new?record=" + code);
    }

    private String published(Actor.Member editor, String title) {
        var work = workbench.begin(editor, Kind.PRACTICE, null, null);
        workbench.save(editor, work, 0, SamplePractice.json(title));
        return publishing.enter(editor, work).code();
    }

    private Call call() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Call.of(
                LocalizedText.of(Language.EN, "Rescue at sea"),
                LocalizedText.of(Language.EN, "How boats in distress find help, and who pays."),
                LocalizedText.of(Language.EN, "Coast guards and municipalities"),
                "secretariat@example.org",
                today.minusDays(2),
                today.plusDays(40));
    }

    private List<String> ofAReviewer(Actor.Member editor, Actor.Member reviewer) {
        roster.decide(editor, reviewer.id(), true);
        var pages = new ArrayList<>(List.of("/reviews", "/roster", "/inbox", "/inbox/preferences"));
        for (boolean declared : new boolean[] {false, true}) {
            var author = people.actor(people.member());
            var review = editors.review(editor, submitted(author, "Safe quays " + declared));
            desk.invite(editor, review, reviewer.id(), clock.instant().plus(Duration.ofDays(9)));
            if (declared) {
                reviewers.declare(reviewer, review, false);
            }
            pages.add("/reviews/" + review);
        }
        return pages;
    }

    private List<String> ofAMember(Actor.Member editor, Actor.Member member) {
        var draft = workbench.begin(member, Kind.RESOURCE, null, null);
        var handedIn = submitted(member, "Interpreters on call");
        editors.ask(editor, handedIn, "Who pays the interpreters?");
        tokens.make(member, "Nightly export", Set.of(Scope.READ), 30);
        var code = published(editor, "Warm clothes at the pier");
        var pages =
                new ArrayList<>(
                        List.of(
                                "/contribute",
                                "/contribute/translation/" + code,
                                "/contributions",
                                "/contributions/" + draft,
                                "/contributions/" + handedIn,
                                "/contributions/" + draft + "/prefill",
                                "/contributions/" + handedIn + "/preview",
                                "/files/new",
                                "/account",
                                "/account/safety",
                                "/account/second-factor",
                                "/account/tokens",
                                "/account/proof",
                                "/account/leave"));
        for (var one : List.of(draft, handedIn)) {
            drafts.open(member, one)
                    .sections()
                    .forEach(section -> pages.add("/contributions/" + one + "/" + section.name()));
        }
        return pages;
    }

    private List<String> ofAnAdministrator(Actor.Member administrator) {
        var email = Email.of("guest" + UUID.randomUUID() + "@example.org").orElseThrow();
        var until = clock.instant().plus(Duration.ofDays(90));
        var invited =
                invitations.invite(
                        administrator,
                        new Invite(email, Language.EN, Set.of(Role.EDITOR), until),
                        false);
        return List.of(
                "/members",
                "/members/" + invited.account(),
                "/members/" + administrator.id(),
                "/members/" + employed() + "/organisation",
                "/members/invitation",
                "/trail",
                "/invitation/" + invited.token(),
                "/register",
                "/sign-in",
                "/password",
                "/account/closed");
    }

    /** Somebody who works for an organisation. */
    private UUID employed() {
        var member = people.actor(people.member());
        profile.describe(
                member,
                new DescribeMember(
                        "Aminata Sow",
                        "Harbour Aid " + member.id(),
                        OrganisationType.NGO,
                        "SEN",
                        Set.of(Language.FR),
                        Language.FR));
        return member.id();
    }
}
