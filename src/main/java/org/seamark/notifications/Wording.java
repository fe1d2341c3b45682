package org.seamark.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Contact;
import org.seamark.accounts.LetterWording;
import org.seamark.accounts.Mail;
import org.seamark.kernel.Language;
import org.seamark.kernel.Spoken;
import org.seamark.kernel.Texts;
import org.springframework.stereotype.Component;

/**
 * What notices say, in inbox and letters. What somebody typed stands in them as a title at most, on
 * one line; subjects hold nothing that was typed.
 */
@Component
public class Wording {

    private static final int LONGEST_TITLE = 200;

    private final Texts texts;
    private final About about;
    private final LetterWording addresses;

    Wording(Texts texts, About about, LetterWording addresses) {
        this.texts = texts;
        this.about = about;
        this.addresses = addresses;
    }

    public String sentence(Notice notice, Language language) {
        var detail = notice.detail().isEmpty() ? "" : texts.text(language, notice.detail());
        return texts.text(language, notice.topic().sentence(), detail);
    }

    /**
     * The title of what a notice is about, in the reader's language or another.
     *
     * @param into the language of a translation of it, where the notice is about that
     */
    public record Title(Spoken text, @Nullable Language into) {}

    /** By the notices that are about something that has a title. */
    public Map<UUID, Title> titles(List<Notice> notices, Language language) {
        var known = about.of(notices);
        var titles = new HashMap<UUID, Title>();
        for (var notice : notices) {
            Optional.ofNullable(notice.about())
                    .flatMap(one -> Optional.ofNullable(known.get(one)))
                    .flatMap(one -> title(one, language))
                    .ifPresent(title -> titles.put(notice.id(), title));
        }
        return titles;
    }

    private static Optional<Title> title(About.Thing thing, Language language) {
        return thing.title()
                .best(language)
                .map(best -> {
                    var text = new Spoken(best.language(), line(best.text()));
                    return new Title(text, thing.into());
                });
    }

    Mail mail(Notice notice, Contact to) {
        var language = to.language();
        var titles = titles(List.of(notice), language);
        var text = body(notice, titles, language) + "\n\n" + footer(language);
        return new Mail(to.email(), language, sentence(notice, language), text);
    }

    Mail digest(List<Notice> notices, Contact to) {
        var language = to.language();
        var titles = titles(notices, language);
        var text =
                notices.stream()
                        .map(notice -> body(notice, titles, language))
                        .collect(Collectors.joining("\n\n"));
        var subject = texts.text(language, "notifications.digest", notices.size());
        return new Mail(to.email(), language, subject, text + "\n\n" + footer(language));
    }

    private String body(Notice notice, Map<UUID, Title> titles, Language language) {
        var title =
                Optional.ofNullable(titles.get(notice.id()))
                        .map(one -> "\n" + inLetter(one, language))
                        .orElse("");
        return sentence(notice, language)
                + title
                + "\n"
                + addresses.origin()
                + "/"
                + language.code()
                + "/"
                + notice.address();
    }

    private String inLetter(Title title, Language language) {
        var text = title.text().text();
        if (title.into() == null) {
            return text;
        }
        var into = texts.text(language, "language." + title.into().code());
        return texts.text(language, "notifications.translation", text, into);
    }

    private String footer(Language language) {
        var page = addresses.origin() + "/" + language.code() + "/inbox/preferences";
        return texts.text(language, "notifications.footer") + "\n" + page;
    }

    /** On one line, and not without end: control characters are blanks. */
    static String line(String text) {
        var line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.length() > LONGEST_TITLE ? line.substring(0, LONGEST_TITLE) + "…" : line;
    }
}
