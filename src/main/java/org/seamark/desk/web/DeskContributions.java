package org.seamark.desk.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Directory;
import org.seamark.accounts.Members;
import org.seamark.accounts.RoleHolders;
import org.seamark.accounts.web.Attempt;
import org.seamark.contributions.AttachedFiles;
import org.seamark.contributions.Contribution;
import org.seamark.contributions.Duplicates;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.PlanningDesk;
import org.seamark.contributions.PublishingDesk;
import org.seamark.forms.Content;
import org.seamark.forms.Differences;
import org.seamark.forms.Forms;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.seamark.kernel.TooLong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a contribution on the desk. */
@Component
class DeskContributions {

    private final EditorsDesk desk;
    private final PublishingDesk publishing;
    private final PlanningDesk planning;
    private final Forms forms;
    private final RoleHolders holders;
    private final Members members;
    private final Directory directory;
    private final AttachedFiles files;
    private final Duplicates duplicates;

    DeskContributions(
            EditorsDesk desk,
            PublishingDesk publishing,
            PlanningDesk planning,
            Forms forms,
            RoleHolders holders,
            Members members,
            Directory directory,
            AttachedFiles files,
            Duplicates duplicates) {
        this.desk = desk;
        this.publishing = publishing;
        this.planning = planning;
        this.forms = forms;
        this.holders = holders;
        this.members = members;
        this.directory = directory;
        this.files = files;
        this.duplicates = duplicates;
    }

    /** A step that cannot be taken gives the page again, with a sentence and what was typed. */
    ModelAndView step(
            Language language,
            Actor.Member actor,
            UUID id,
            Map<String, String> typed,
            Runnable step) {
        return TooLong.error(typed.values(), TooLong.NOTE)
                .or(() -> Attempt.refused(step))
                .map(error -> page(actor, id, error, typed))
                .orElseGet(() -> home(language, id));
    }

    /** The same of a decision, which is on the version that was looked at. */
    ModelAndView decision(
            Language language,
            Actor.Member actor,
            UUID id,
            int seen,
            Map<String, String> typed,
            Runnable decision) {
        return step(language, actor, id, typed, () -> desk.decide(actor, id, seen, decision));
    }

    static ModelAndView home(Language language, UUID id) {
        return new ModelAndView("redirect:/" + language.code() + "/desk/contributions/" + id);
    }

    ModelAndView page(Actor.Member actor, UUID id, String error, Map<String, String> typed) {
        var contribution = desk.find(actor, id);
        var sections = forms.sections(contribution.kind(), contribution.translation());
        var handedIn = Content.parse(desk.revision(actor, id, contribution.revision()));
        var before = before(actor, contribution);
        var page =
                new DeskContributionPage(
                        contribution,
                        sections,
                        handedIn,
                        files.shown(actor, handedIn, before == null ? Content.EMPTY : before),
                        before == null ? List.of() : new Differences(before, handedIn).in(sections),
                        duplicates.of(actor, contribution, handedIn),
                        names(contribution),
                        organisation(contribution.owner().account()),
                        new Editors(actor.id(), holders.of(Role.EDITOR)),
                        desk.assigned(actor, id).orElse(null),
                        publishing.canTakeBack(contribution),
                        planning.planned(actor, id).orElse(null),
                        desk.reviews(actor, id),
                        error,
                        typed);
        var view = new ModelAndView("desk/contribution", "page", page);
        view.setStatus(error.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private @Nullable Content before(Actor actor, Contribution of) {
        return of.revision() < 2
                ? null
                : Content.parse(desk.revision(actor, of.id(), of.revision() - 1));
    }

    private Map<UUID, String> names(Contribution of) {
        var names = new HashMap<UUID, String>();
        of.steps().forEach(step -> names.computeIfAbsent(step.by(), this::name));
        names.computeIfAbsent(of.owner().account(), this::name);
        return names;
    }

    /** Only editors read it: the pages of reviewers say nothing of who handed something in. */
    private String organisation(UUID account) {
        var known = directory.of(List.of(account)).get(account);
        return known == null ? "" : known.organisation();
    }

    private String name(UUID account) {
        return members.name(account).orElse("");
    }
}
