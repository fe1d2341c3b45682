package org.seamark.accounts.web;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.seamark.accounts.AlreadyMember;
import org.seamark.accounts.Entrance;
import org.seamark.accounts.Invitation;
import org.seamark.accounts.Invitations;
import org.seamark.accounts.LetterWording;
import org.seamark.accounts.Members;
import org.seamark.accounts.Post;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators invite people: by a letter or, without mail, by a link to hand over. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/members")
class InvitationController {

    private final Invitations invitations;
    private final Members members;
    private final Entrance entrance;
    private final LetterWording wording;
    private final Post post;
    private final Clock clock;

    InvitationController(
            Invitations invitations,
            Members members,
            Entrance entrance,
            LetterWording wording,
            Post post,
            Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.entrance = entrance;
        this.wording = wording;
        this.post = post;
        this.clock = clock;
    }

    @GetMapping("/invitation")
    ModelAndView form(@PathVariable Language language, Actor.Member actor) {
        actor.require(Role.ADMINISTRATOR);
        var inAYear = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusYears(1);
        return form(InvitationForm.blank(language, inAYear), Map.of(), "");
    }

    private ModelAndView form(InvitationForm form, Map<String, String> errors, String member) {
        var page = new InvitationPage(form, errors, member, post.delivers());
        var view = new ModelAndView("accounts/invitation", "page", page);
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @Proved
    @PostMapping("/invitation")
    ModelAndView invite(
            @PathVariable Language language,
            Actor.Member actor,
            @ModelAttribute InvitationForm form) {
        actor.require(Role.ADMINISTRATOR);
        var errors = form.errors(clock);
        if (!errors.isEmpty()) {
            return refused(actor, form, errors);
        }
        refuseHaste(actor);
        try {
            return invited(
                    actor,
                    invitations.invite(actor, form.invite(language, clock), post.delivers()));
        } catch (AlreadyMember known) {
            return refused(actor, form, errors);
        }
    }

    /** Says all that is wrong at once: also that whoever is invited takes part already. */
    private ModelAndView refused(Actor actor, InvitationForm form, Map<String, String> errors) {
        var known = form.address().flatMap(email -> invitations.member(actor, email));
        var all = new LinkedHashMap<String, String>();
        known.ifPresent(_ -> all.put("email", "accounts.invite.known"));
        all.putAll(errors);
        return form(form, all, known.map(UUID::toString).orElse(""));
    }

    private void refuseHaste(Actor actor) {
        if (!entrance.mayInvite(actor)) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private ModelAndView invited(Actor actor, Invitation invitation) {
        var account = members.find(actor, invitation.account());
        var link =
                invitation.token().isEmpty()
                        ? ""
                        : wording.invitationPage(
                                Language.require(account.language()), invitation.token());
        return new ModelAndView("accounts/invited", "page", new InvitedPage(account, link));
    }

    @Proved
    @PostMapping("/{id}/invitation")
    ModelAndView again(@PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        actor.require(Role.ADMINISTRATOR);
        refuseHaste(actor);
        return invited(actor, invitations.again(actor, id, post.delivers()));
    }

    @Proved
    @PostMapping("/{id}/invitation/removal")
    ModelAndView takeBack(
            @PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        invitations.takeBack(actor, id);
        return new ModelAndView("redirect:/" + language.code() + "/members");
    }
}
