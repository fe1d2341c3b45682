package org.seamark.notifications.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.notifications.Inbox;
import org.seamark.notifications.Notice;
import org.seamark.notifications.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A member's inbox. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/inbox")
class InboxController {

    private static final int LAST_PAGE = 1_000;

    private final Inbox inbox;
    private final Wording wording;
    private final Clock clock;

    InboxController(Inbox inbox, Wording wording, Clock clock) {
        this.inbox = inbox;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "1") int page) {
        int number = Math.clamp(page, 1, LAST_PAGE);
        int most = InboxPage.ON_A_PAGE;
        var some = inbox.of(actor, most + 1, (number - 1L) * most);
        var shown = some.stream().limit(most).toList();
        var titles = wording.titles(shown, language);
        var lines = shown.stream().map(one -> line(one, titles, language)).toList();
        int next = some.size() > most ? number + 1 : 0;
        return new ModelAndView(
                "notifications/inbox", "page", new InboxPage(lines, number, next, clock.instant()));
    }

    private InboxPage.Line line(Notice notice, Map<UUID, Wording.Title> titles, Language language) {
        return new InboxPage.Line(
                notice.id(),
                wording.sentence(notice, language),
                titles.get(notice.id()),
                notice.told(),
                notice.read() == null);
    }

    /** Leads to what a notice is about; it is read now. */
    @GetMapping("/{id}")
    ModelAndView open(@PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        var address = inbox.open(actor, id).address();
        return new ModelAndView("redirect:/" + language.code() + "/" + address);
    }

    /** Only what was on the page that the button stood on: what came since is not read. */
    @PostMapping("/read")
    ModelAndView readAll(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "") String until) {
        inbox.readAll(actor, moment(until));
        return new ModelAndView("redirect:/" + language.code() + "/inbox");
    }

    private Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notAMoment) {
            return clock.instant();
        }
    }
}
