package org.seamark.notifications.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Scope;
import org.seamark.accounts.web.ForPrograms;
import org.seamark.catalogue.Paged;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.notifications.Inbox;
import org.seamark.notifications.Notice;
import org.seamark.notifications.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a program sees of its member's inbox; it reads nothing in their place. */
@RestController
@RequestMapping("/api/inbox")
class ProgramInboxController {

    private final Inbox inbox;
    private final Wording wording;

    ProgramInboxController(Inbox inbox, Wording wording) {
        this.inbox = inbox;
        this.wording = wording;
    }

    /**
     * Something that the member was told.
     *
     * @param sentence that says it, in the language that was asked for
     * @param title of what it is about, as far as it has one, in that language or another
     * @param page where the member looks at it
     */
    record Told(
            UUID id,
            String kind,
            String sentence,
            LocalizedText title,
            Instant told,
            @Nullable Instant read,
            String page) {}

    /** The latest first. */
    record Notices(List<Told> notices, long total, int page) {}

    @ForPrograms(Scope.READ)
    @GetMapping
    ResponseEntity<Notices> mine(
            Actor.Member member,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "en") String language) {
        var reader =
                Language.of(language)
                        .orElseThrow(() ->
                                new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
        var found = inbox.page(member, Paged.number(page));
        var titles = wording.titles(found.items(), reader);
        var told = found.items().stream().map(one -> told(one, titles, reader)).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Notices(told, found.total(), found.page()));
    }

    private Told told(Notice notice, Map<UUID, Wording.Title> titles, Language reader) {
        var title = titles.get(notice.id());
        return new Told(
                notice.id(),
                notice.topic().code(),
                wording.sentence(notice, reader),
                title == null
                        ? LocalizedText.EMPTY
                        : LocalizedText.of(title.text().language(), title.text().text()),
                notice.told(),
                notice.read(),
                "/" + reader.code() + "/" + notice.address());
    }
}
