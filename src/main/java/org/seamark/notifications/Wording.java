package org.seamark.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.seamark.accounts.Contact;
import org.seamark.accounts.LetterWording;
import org.seamark.accounts.Mail;
import org.seamark.kernel.Language;
import org.seamark.kernel.Spoken;
import org.seamark.kernel.Texts;
import org.seamark.reviews.Works;
import org.springframework.stereotype.Component;

/**
 * What notices say, in inbox and letters. What somebody typed stands in them as a title at most, on
 * one line; subjects hold nothing that was typed.
 */
@Component
public class Wording {

    private static final int LONGEST_TITLE = 200;

    private final Texts texts;
    private final Works works;
    private final LetterWording addresses;
    private final Clock clock;

    Wording(Texts texts, Works works, LetterWording addresses, Clock clock) {
        this.texts = texts;
        this.works = works;
        this.addresses = addresses;
        this.clock = clock;
    }

    public String sentence(Notice notice, Language language) {
        var detail = notice.detail().isEmpty() ? "" : texts.text(language, notice.detail());
        return texts.text(language, notice.topic().sentence(), detail);
    }

    /** What it is about, in the reader's language or another. */
    public Optional<Spoken> title(Notice notice, Language language) {
        return Optional.ofNullable(notice.about())
                .flatMap(about -> works.find(about, clock.instant()))
                .flatMap(subject -> subject.title().best(language))
                .map(title -> new Spoken(title.language(), line(title.text())));
    }

    Mail mail(Notice notice, Contact to) {
        var language = to.language();
        var text = body(notice, language) + "\n\n" + footer(language);
        return new Mail(to.email(), language, sentence(notice, language), text);
    }

    Mail digest(List<Notice> notices, Contact to) {
        var language = to.language();
        var text =
                notices.stream()
                        .map(notice -> body(notice, language))
                        .collect(Collectors.joining("\n\n"));
        var subject = texts.text(language, "notifications.digest", notices.size());
        return new Mail(to.email(), language, subject, text + "\n\n" + footer(language));
    }

    private String body(Notice notice, Language language) {
        var title = title(notice, language).map(one -> "\n" + one.text()).orElse("");
        return sentence(notice, language)
                + title
                + "\n"
                + addresses.origin()
                + "/"
                + language.code()
                + "/"
                + notice.address();
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
