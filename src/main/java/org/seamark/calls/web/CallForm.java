package org.seamark.calls.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.calls.Call;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.TooLong;

/** A call as editors type it: {@code topic.en}, {@code topic.fr} … */
public record CallForm(Map<String, String> typed) {

    private static final int LONGEST_CONTACT = 200;
    private static final Map<String, Integer> LONGEST =
            Map.of("topic", 300, "rationale", 10_000, "invited", 10_000);

    static CallForm blank() {
        return new CallForm(Map.of());
    }

    static CallForm of(Call call) {
        var typed = new LinkedHashMap<String, String>();
        fill(typed, "topic", call.topic());
        fill(typed, "rationale", call.rationale());
        fill(typed, "invited", call.invited());
        typed.put("contact", call.contact());
        typed.put("opens", call.opens().toString());
        typed.put("deadline", call.deadline().toString());
        return new CallForm(typed);
    }

    private static void fill(Map<String, String> typed, String name, LocalizedText text) {
        text.texts().forEach((language, words) -> typed.put(name + "." + language.code(), words));
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String typed(String field, Language language) {
        return typed(field + "." + language.code());
    }

    boolean isSame(CallForm other, String field) {
        return typed(field).equals(other.typed(field)) && words(field).equals(other.words(field));
    }

    /** The fields to be mended, each with the key of its sentence. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (words("topic").isEmpty()) {
            errors.put("topic", "calls.wrong.topic");
        }
        if (words("rationale").isEmpty()) {
            errors.put("rationale", "calls.wrong.rationale");
        }
        for (var field : LONGEST.entrySet()) {
            TooLong.error(words(field.getKey()).texts().values(), field.getValue())
                    .ifPresent(error -> errors.put(field.getKey(), error));
        }
        TooLong.error(typed("contact"), LONGEST_CONTACT)
                .ifPresent(error -> errors.put("contact", error));
        var opens = day("opens");
        var deadline = day("deadline");
        if (opens == null) {
            errors.put("opens", "calls.wrong.day");
        }
        if (deadline == null || (opens != null && deadline.isBefore(opens))) {
            errors.put("deadline", "calls.wrong.deadline");
        }
        return errors;
    }

    /** Where nothing is to be mended. */
    Call call() {
        return Call.of(
                words("topic"),
                words("rationale"),
                words("invited"),
                typed("contact").strip(),
                java.util.Objects.requireNonNull(day("opens")),
                java.util.Objects.requireNonNull(day("deadline")));
    }

    /** What was typed in the six languages. */
    public LocalizedText words(String name) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, typed(name, language));
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
