package org.seamark.reviews.web;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.seamark.kernel.TooLong;
import org.seamark.reviews.Assessment;
import org.seamark.reviews.Assessment.Mark;
import org.seamark.reviews.Criterion;
import org.seamark.reviews.Recommendation;
import org.seamark.vocabulary.Concept;

/** What a reviewer has typed, by field: finished or not. */
public record AssessmentForm(Map<String, String> typed) {

    static final int LONGEST = 8_000;

    /** What is too long is kept, to be shortened; more than this nobody types. */
    private static final int KEPT = 10 * LONGEST;

    /** Only fields that there are, and no more of each than is kept. */
    static AssessmentForm of(Map<String, String> sent) {
        var typed = new TreeMap<String, String>();
        sent.forEach((field, text) -> {
            if (isField(field) && !text.isBlank()) {
                typed.put(field, text.length() > KEPT ? text.substring(0, KEPT) : text);
            }
        });
        return new AssessmentForm(typed);
    }

    /** The same with something that was typed elsewhere on the page. */
    AssessmentForm with(String field, String text) {
        var all = new TreeMap<>(typed);
        all.put(field, text);
        return new AssessmentForm(all);
    }

    private static boolean isField(String name) {
        return name.equals("recommendation")
                || name.equals("confidential")
                || ((name.startsWith("rating.") || name.startsWith("text."))
                        && Concept.find(Criterion.values(), name.substring(name.indexOf('.') + 1))
                                .isPresent());
    }

    public String of(String field) {
        return typed.getOrDefault(field, "");
    }

    public Optional<Recommendation> recommendation() {
        return Concept.find(Recommendation.values(), of("recommendation"));
    }

    private int rating(Criterion criterion) {
        var text = of("rating." + criterion.code());
        return text.matches("[1-5]") ? Integer.parseInt(text) : 0;
    }

    /** By field, the key of what is wrong with it. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        for (var criterion : Criterion.values()) {
            if (rating(criterion) == 0) {
                errors.put("rating." + criterion.code(), "reviews.error.rating");
            }
            var text = of("text." + criterion.code());
            if (text.isBlank()) {
                errors.put("text." + criterion.code(), "reviews.error.text");
            }
            TooLong.error(text, LONGEST)
                    .ifPresent(error -> errors.put("text." + criterion.code(), error));
        }
        if (recommendation().isEmpty()) {
            errors.put("recommendation", "reviews.error.recommendation");
        }
        TooLong.error(of("confidential"), LONGEST)
                .ifPresent(error -> errors.put("confidential", error));
        return errors;
    }

    /** Of a form without errors. */
    Assessment assessment(Instant now) {
        var marks = new EnumMap<Criterion, Mark>(Criterion.class);
        for (var criterion : Criterion.values()) {
            marks.put(
                    criterion, new Mark(rating(criterion), of("text." + criterion.code()).strip()));
        }
        return new Assessment(
                marks, recommendation().orElseThrow(), of("confidential").strip(), now);
    }
}
