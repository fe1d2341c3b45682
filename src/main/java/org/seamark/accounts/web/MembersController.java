package org.seamark.accounts.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.seamark.accounts.Invitations;
import org.seamark.accounts.Members;
import org.seamark.accounts.Organisations;
import org.seamark.accounts.RoleGrants;
import org.seamark.accounts.SecondFactors;
import org.seamark.accounts.WrongStep;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators find members, give roles and take them back. */
@Controller
class MembersController {

    private static final String PAGE = "/{language:ar|zh|en|fr|ru|es}/members";
    private static final int LAST_PAGE = 10_000;

    private final Members members;
    private final RoleGrants grants;
    private final Organisations organisations;
    private final SecondFactors factors;
    private final Invitations invitations;
    private final Clock clock;

    MembersController(
            Members members,
            RoleGrants grants,
            Organisations organisations,
            SecondFactors factors,
            Invitations invitations,
            Clock clock) {
        this.members = members;
        this.grants = grants;
        this.organisations = organisations;
        this.factors = factors;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView search(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page) {
        int number = Math.clamp(page, 1, LAST_PAGE);
        var found =
                members.search(
                        actor, q, MembersPage.ON_A_PAGE, (number - 1L) * MembersPage.ON_A_PAGE);
        int pages = (int) Math.ceilDiv(found.all(), (long) MembersPage.ON_A_PAGE);
        return new ModelAndView(
                "accounts/members",
                "page",
                new MembersPage(q, found.accounts(), found.roles(), found.all(), number, pages));
    }

    @GetMapping(PAGE + "/{id}")
    ModelAndView show(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String done) {
        actor.require(Role.ADMINISTRATOR);
        return page(actor, id, "organisation".equals(done) ? "accounts.done." + done : "", "");
    }

    private ModelAndView page(Actor.Member actor, UUID id, String done, String error) {
        var account = members.find(actor, id);
        var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        var page =
                new MemberPage(
                        account,
                        Optional.ofNullable(account.organisation())
                                .flatMap(organisations::find)
                                .orElse(null),
                        grants.of(id),
                        factors.isRequiredOf(id),
                        actor.id().equals(id),
                        invitations.isAwaited(account),
                        clock.instant(),
                        today.plusYears(1),
                        done,
                        error);
        return SignInController.status(new ModelAndView("accounts/member", "page", page), error);
    }

    @Proved
    @PostMapping(PAGE + "/{id}/roles")
    ModelAndView give(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String until) {
        actor.require(Role.ADMINISTRATOR);
        members.find(actor, id);
        try {
            var end = LocalDate.parse(until).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            grants.give(actor, id, Role.require(role), end);
            return back(language, id);
        } catch (DateTimeException | WrongStep refused) {
            return page(actor, id, "", "accounts.error.until");
        }
    }

    @Proved
    @PostMapping(PAGE + "/{id}/roles/{role}/end")
    ModelAndView takeBack(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @PathVariable String role) {
        actor.require(Role.ADMINISTRATOR);
        members.find(actor, id);
        grants.takeBack(actor, id, Role.require(role));
        return back(language, id);
    }

    @Proved
    @PostMapping(PAGE + "/{id}/suspension")
    ModelAndView suspend(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "true") boolean suspended) {
        members.suspend(actor, id, suspended);
        return back(language, id);
    }

    private static ModelAndView back(Language language, UUID id) {
        return new ModelAndView("redirect:/" + language.code() + "/members/" + id);
    }
}
