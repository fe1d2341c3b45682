package org.seamark.contributions.web;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Scope;
import org.seamark.accounts.web.ForPrograms;
import org.seamark.catalogue.Paged;
import org.seamark.contributions.Own;
import org.seamark.contributions.Prefilling;
import org.seamark.contributions.Workbench;
import org.seamark.contributions.citations.Citations;
import org.seamark.contributions.citations.Entry;
import org.seamark.contributions.citations.UnreadableCitation;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a program sees of its member’s contributions, and the drafts that it begins for them. */
@RestController
@RequestMapping("/api/contributions")
class ProgramController {

    private final Workbench workbench;
    private final Prefilling prefilling;

    ProgramController(Workbench workbench, Prefilling prefilling) {
        this.workbench = workbench;
        this.prefilling = prefilling;
    }

    /** A contribution, and where it stands. */
    record Standing(
            UUID id,
            String kind,
            String stage,
            LocalizedText title,
            Instant changed,
            @Nullable String translation) {

        static Standing of(Own own) {
            return new Standing(
                    own.id(),
                    own.kind().code(),
                    own.stage().code(),
                    own.title(),
                    own.changed(),
                    own.translation() == null ? null : own.translation().code());
        }
    }

    /** The last changed first. */
    record Standings(List<Standing> contributions, long total, int page) {}

    @ForPrograms(Scope.READ)
    @GetMapping
    ResponseEntity<Standings> mine(
            Actor.Member member, @RequestParam(defaultValue = "1") String page) {
        var found = workbench.mine(member, Paged.number(page));
        var standings = found.items().stream().map(Standing::of).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Standings(standings, found.total(), found.page()));
    }

    /** A draft, and the page on which its member goes on with it and hands it in. */
    record Begun(UUID id, String page) {}

    /**
     * Begins a draft, which nobody but its member sees.
     *
     * @param citation in BibTeX, RIS or CSL-JSON, from whose first work it is filled in, or nothing
     */
    @ForPrograms(Scope.CONTRIBUTE)
    @PostMapping
    ResponseEntity<Begun> begin(
            Actor.Member member,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "en") String language,
            @RequestBody(required = false) @Nullable String citation) {
        var known =
                Arrays.stream(Kind.values())
                        .filter(one -> one.code().equals(kind) && one.isOpenTo(member))
                        .findFirst();
        var reader = Language.of(language);
        if (known.isEmpty() || reader.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var told = citation == null ? "" : citation.strip();
        var work = told.isEmpty() ? null : work(told);
        var id = workbench.begin(member, known.get(), null, null);
        if (work != null) {
            prefilling.fromCitation(member, id, work, reader.get());
        }
        var page = "/" + reader.get().code() + "/contributions/" + id;
        return ResponseEntity.created(URI.create(page))
                .cacheControl(CacheControl.noStore())
                .body(new Begun(id, page));
    }

    /** Before anything is begun. */
    private static Entry work(String citation) {
        try {
            return Citations.read(citation);
        } catch (UnreadableCitation none) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "", none);
        }
    }
}
