package org.seamark.alerts.web;

import org.seamark.alerts.Alert;
import org.seamark.alerts.Following;
import org.seamark.alerts.Rhythm;
import org.seamark.alerts.SavedSearch;
import org.seamark.alerts.Searches;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Concept;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where letters lead to: what is followed is confirmed, changed and ended. To open an address
 * changes nothing: programs that look through mail open it too.
 */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/alerts/{token}")
class AlertController {

    private final Following following;
    private final Searches searches;

    AlertController(Following following, Searches searches) {
        this.following = following;
        this.searches = searches;
    }

    @GetMapping({"", "/end"})
    ModelAndView show(@PathVariable Language language, @PathVariable String token) {
        return following
                .find(token)
                .map(alert -> page(alert, language, token, ""))
                .orElseGet(() -> gone(language));
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(@PathVariable Language language, @PathVariable String token) {
        return following
                .confirm(token)
                .map(alert -> notice("alerts.confirmed", alert.search()))
                .orElseGet(() -> gone(language));
    }

    /** What is not understood changes nothing. */
    @PostMapping("/rhythm")
    ModelAndView change(
            @PathVariable Language language,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String rhythm) {
        var wished = Concept.find(Rhythm.values(), rhythm);
        wished.ifPresent(one -> following.change(token, one));
        var said = wished.isEmpty() ? "" : "alerts.changed";
        return following
                .find(token)
                .map(alert -> page(alert, language, token, said))
                .orElseGet(() -> gone(language));
    }

    /** Also what a mail program sends by itself when its reader says that it is enough. */
    @PostMapping("/end")
    ModelAndView end(@PathVariable Language language, @PathVariable String token) {
        return following
                .end(token)
                .map(alert -> notice("alerts.ended", alert.search()))
                .orElseGet(() -> gone(language));
    }

    /** The search is called as on the page that its reader has before them. */
    private ModelAndView page(Alert alert, Language language, String token, String said) {
        var search = new SavedSearch(alert.search().query(), language);
        var page =
                new AlertPage(alert, token, searches.name(search), searches.isWhole(search), said);
        return new ModelAndView("alerts/alert", "page", page);
    }

    private static ModelAndView gone(Language language) {
        return notice("alerts.gone", new SavedSearch("", language));
    }

    private static ModelAndView notice(String key, SavedSearch search) {
        return new ModelAndView("alerts/notice", "page", new FollowNoticePage(key, search.page()));
    }
}
