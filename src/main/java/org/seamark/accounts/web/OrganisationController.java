package org.seamark.accounts.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seamark.accounts.Account;
import org.seamark.accounts.Members;
import org.seamark.accounts.Organisation;
import org.seamark.accounts.Organisations;
import org.seamark.accounts.WrongStep;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.seamark.vocabulary.Countries;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators put right whom a member works for. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/members/{id}/organisation")
class OrganisationController {

    private static final String MEANWHILE = "accounts.error.organisation-meanwhile";

    private final Members members;
    private final Organisations organisations;
    private final Countries countries;

    OrganisationController(Members members, Organisations organisations, Countries countries) {
        this.members = members;
        this.organisations = organisations;
        this.countries = countries;
    }

    @GetMapping
    ModelAndView show(@PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        actor.require(Role.ADMINISTRATOR);
        var account = members.find(actor, id);
        var organisation = organisation(account);
        return page(language, account, organisation, OrganisationForm.of(organisation), Map.of());
    }

    private Organisation organisation(Account account) {
        return Optional.ofNullable(account.organisation())
                .flatMap(organisations::find)
                .orElseThrow(OutOfSight::new);
    }

    private ModelAndView page(
            Language language,
            Account account,
            Organisation organisation,
            OrganisationForm form,
            Map<String, String> errors) {
        var page =
                new OrganisationPage(
                        account,
                        organisations.members(organisation.id()),
                        form,
                        errors,
                        List.copyOf(countries.offered(language)),
                        errors.containsValue(MEANWHILE) ? organisation : null);
        var view = new ModelAndView("accounts/organisation-correct", "page", page);
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @ModelAttribute OrganisationForm form) {
        actor.require(Role.ADMINISTRATOR);
        var account = members.find(actor, id);
        var organisation = organisation(account);
        var errors = form.errors(countries);
        if (!errors.isEmpty()) {
            return page(
                    language, account, organisation, form.with(organisation, countries), errors);
        }
        try {
            var base = RegisterForm.typed(form.base());
            organisations.correct(actor, form.right(organisation.id(), countries), base);
            return new ModelAndView(
                    "redirect:/" + language.code() + "/members/" + id + "?done=organisation");
        } catch (WrongStep taken) {
            var said = Map.of("organisation", "accounts.error.organisation-taken");
            return page(language, account, organisation, form, said);
        } catch (OptimisticLockingFailureException meanwhile) {
            var said = Map.of("organisation", MEANWHILE);
            var now = organisation(account);
            return page(language, account, now, form.over(now), said);
        }
    }
}
