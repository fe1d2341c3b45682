package org.seamark.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.seamark.accounts.web.Attempt;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.web.SearchReading;
import org.seamark.contributions.BulkEdit;
import org.seamark.forms.FieldCheck;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.seamark.vocabulary.Countries;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Classifying many records otherwise: chosen as in the search, looked through, then changed. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/desk/bulk")
class BulkController {

    private final BulkEdit bulk;
    private final SearchReading search;
    private final Countries countries;

    BulkController(BulkEdit bulk, SearchReading search, Countries countries) {
        this.bulk = bulk;
        this.search = search;
        this.countries = countries;
    }

    @GetMapping
    ModelAndView choose(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam MultiValueMap<String, String> chosen,
            HttpServletRequest request) {
        actor.require(Role.EDITOR);
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        return choosing(language, query, new BulkForm(chosen, countries), "");
    }

    /** What would become of each that the query string in {@code search} finds. */
    @PostMapping("/preview")
    ModelAndView preview(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam MultiValueMap<String, String> chosen) {
        actor.require(Role.EDITOR);
        var form = new BulkForm(chosen, countries);
        var found = search.find(form.value("search"), language, BulkEdit.MOST);
        if (form.change().isEmpty() || found.hits().isEmpty()) {
            return choosing(language, form.value("search"), form, "desk.wrong.bulk");
        }
        if (form.isTooLong()) {
            return choosing(language, form.value("search"), form, FieldCheck.LONG);
        }
        if (found.total() > BulkEdit.MOST) {
            return choosing(language, form.value("search"), form, "desk.wrong.too-many");
        }
        var codes =
                found.hits().stream()
                        .map(Hit::reference)
                        .map(one -> Identifiers.code(one.id()))
                        .toList();
        return previewing(actor, form, codes, "");
    }

    /**
     * Changes those that were looked through and not left out: of {@code codes}, with spaces
     * between them, each that stands in {@code keep}.
     */
    @PostMapping
    ModelAndView apply(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam MultiValueMap<String, String> chosen) {
        actor.require(Role.EDITOR);
        var form = new BulkForm(chosen, countries);
        if (form.change().isEmpty() || form.offered().isEmpty() || form.isTooLong()) {
            return choosing(language, form.value("search"), form, "desk.wrong.bulk");
        }
        var kept = form.kept();
        if (kept.isEmpty()) {
            return previewing(actor, form, form.offered(), "desk.wrong.none");
        }
        var changed = new AtomicInteger();
        return Attempt.refused(() ->
                        changed.set(
                                bulk.apply(actor, kept, form.change(), form.value("why").strip())))
                .map(error -> previewing(actor, form, form.offered(), error))
                .orElseGet(() ->
                        new ModelAndView(
                                "desk/bulk-done", "page", new BulkDonePage(changed.get())));
    }

    private ModelAndView previewing(Actor actor, BulkForm form, List<String> codes, String error) {
        var changes = bulk.preview(actor, codes, form.change());
        var page = new BulkPreviewPage(form, changes, codes.size(), error);
        return view("desk/bulk-preview", page, error);
    }

    private ModelAndView choosing(Language language, String query, BulkForm form, String error) {
        var found = search.find(query, language, BulkPage.SHOWN);
        return view(
                "desk/bulk", new BulkPage(found, form, countries.offered(language), error), error);
    }

    private static ModelAndView view(String name, Object page, String error) {
        var view = new ModelAndView(name, "page", page);
        view.setStatus(error.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
