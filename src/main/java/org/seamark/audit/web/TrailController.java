package org.seamark.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.audit.Entry;
import org.seamark.audit.Filter;
import org.seamark.audit.TrailReader;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.seamark.kernel.WrongParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows administrators who did what, as a page and as a table for their own programs. */
@Controller
class TrailController {

    private static final String PAGE = "/{language:ar|zh|en|fr|ru|es}/trail";
    private static final int ON_A_PAGE = 100;

    private final TrailReader trail;
    private final TrailWords words;
    private final Deeds deeds;

    TrailController(TrailReader trail, TrailWords words, Deeds deeds) {
        this.trail = trail;
        this.words = words;
        this.deeds = deeds;
    }

    @GetMapping(PAGE)
    ModelAndView show(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        actor.require(Role.ADMINISTRATOR);
        var filter = filter(asked);
        var entries =
                filter.isReversed()
                        ? new ArrayList<Entry>()
                        : new ArrayList<>(trail.before(actor, filter, before, ON_A_PAGE + 1));
        boolean more = entries.size() > ON_A_PAGE;
        if (more) {
            entries.removeLast();
        }
        var page =
                new TrailPage(
                        filter,
                        words.of(actor, language, entries),
                        query(asked),
                        more ? entries.getLast().number() : 0,
                        deeds.all(language));
        var view = new ModelAndView("audit/trail", "page", page);
        view.setStatus(filter.isReversed() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static Filter filter(Map<String, String> asked) {
        return new Filter(
                asked.getOrDefault("actor", "").strip(),
                asked.getOrDefault("action", "").strip(),
                asked.getOrDefault("reference", "").strip(),
                day(asked, "from"),
                day(asked, "to"));
    }

    private static @Nullable LocalDate day(Map<String, String> asked, String name) {
        var text = asked.getOrDefault(name, "").strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new WrongParameter(name, text, "2026-11-23");
        }
    }

    private static String query(Map<String, String> asked) {
        return java.util.stream.Stream.of("actor", "action", "reference", "from", "to")
                .filter(name -> !asked.getOrDefault(name, "").isBlank())
                .map(name ->
                        name
                                + "="
                                + URLEncoder.encode(
                                        asked.getOrDefault(name, ""), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @GetMapping(PAGE + ".csv")
    void table(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam Map<String, String> asked,
            HttpServletResponse response)
            throws IOException {
        actor.require(Role.ADMINISTRATOR);
        var filter = filter(asked);
        if (filter.isReversed()) {
            throw new WrongParameter(
                    "to", asked.getOrDefault("to", ""), asked.getOrDefault("from", ""));
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trail.csv\"");
        var out = response.getWriter();
        out.write("number,at,actor,action,reference,client,details\r\n");
        trail.each(
                actor,
                filter,
                entry -> {
                    out.write(line(entry));
                    if (out.checkError()) {
                        throw new UncheckedIOException(new IOException("the reader has gone"));
                    }
                });
    }

    private static String line(Entry entry) {
        return "%d,%s,%s,%s,%s,%s,\"%s\"\r\n"
                .formatted(
                        entry.number(),
                        entry.at(),
                        entry.actor(),
                        entry.action(),
                        entry.reference() == null ? "" : entry.reference(),
                        entry.client().code(),
                        entry.details().replace("\"", "\"\""));
    }
}
