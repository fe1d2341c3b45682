package org.seamark.alerts.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.seamark.alerts.ReleaseIssue;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;

/** An issue of the newsletter as editors type it: {@code introduction.en} … */
public record NewsletterForm(Map<String, String> typed) {

    private static final int LONGEST = 5_000;

    static NewsletterForm of(LocalDate from, LocalDate to) {
        return new NewsletterForm(Map.of("from", from.toString(), "to", to.toString()));
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String introduction(Language language) {
        return typed("introduction." + language.code());
    }

    /** The fields to be mended, each with the key of its sentence. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        var texts = introduction();
        if (texts.isEmpty()
                || texts.texts().values().stream().anyMatch(text -> text.length() > LONGEST)) {
            errors.put("introduction", "alerts.newsletter.wrong.introduction");
        }
        var from = day("from");
        var to = day("to");
        if (from == null) {
            errors.put("from", "alerts.newsletter.wrong.period");
        } else if (to == null || to.isBefore(from)) {
            errors.put("to", "alerts.newsletter.wrong.period");
        }
        return errors;
    }

    /** Where nothing is to be mended. */
    ReleaseIssue issue() {
        return new ReleaseIssue(
                introduction(),
                Objects.requireNonNull(day("from")),
                Objects.requireNonNull(day("to")));
    }

    private LocalizedText introduction() {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, introduction(language));
        }
        return new LocalizedText(texts);
    }

    private @Nullable LocalDate day(String field) {
        try {
            return LocalDate.parse(typed(field));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
