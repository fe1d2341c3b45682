package org.seamark.alerts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.seamark.accounts.Entrance;
import org.seamark.accounts.Post;
import org.seamark.alerts.Following;
import org.seamark.alerts.SavedSearch;
import org.seamark.catalogue.web.SearchReading;
import org.seamark.kernel.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody, with or without an account, asks to be told of what is new in a search. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/alerts")
class FollowController {

    private final Following following;
    private final SearchReading reading;
    private final Entrance entrance;
    private final Post post;

    FollowController(Following following, SearchReading reading, Entrance entrance, Post post) {
        this.following = following;
        this.reading = reading;
        this.entrance = entrance;
        this.post = post;
    }

    @GetMapping
    ModelAndView form(@PathVariable Language language, HttpServletRequest request) {
        var search = search(Objects.requireNonNullElse(request.getQueryString(), ""), language);
        return form(search, AlertForm.of(search), Map.of());
    }

    /** Who may ask so often is told the same, whatever the address. */
    @PostMapping
    ModelAndView ask(
            @PathVariable Language language,
            @ModelAttribute AlertForm form,
            HttpServletRequest request) {
        var search = search(AlertForm.typed(form.search()), language);
        var errors = form.errors();
        if (!post.delivers() || !errors.isEmpty()) {
            return form(search, form, errors);
        }
        if (!entrance.mayAsk(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        following.ask(form.follow(search));
        return new ModelAndView(
                "alerts/notice", "page", new FollowNoticePage("alerts.asked", search.page()));
    }

    private SavedSearch search(String query, Language language) {
        return new SavedSearch(reading.written(query, language), language);
    }

    private ModelAndView form(SavedSearch search, AlertForm form, Map<String, String> errors) {
        var name = reading.name(search.query(), search.language());
        var page = new FollowPage(search, name, form, errors, post.delivers());
        var view = new ModelAndView("alerts/follow", "page", page);
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
