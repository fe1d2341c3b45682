package org.seamark.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seamark.reviews.Criterion;
import org.seamark.reviews.Recommendation;

class AssessmentFormTests {

    private static Map<String, String> filled() {
        var typed = new HashMap<String, String>();
        for (var criterion : Criterion.values()) {
            typed.put("rating." + criterion.code(), "4");
            typed.put("text." + criterion.code(), " It is sound. ");
        }
        typed.put("recommendation", "minor-changes");
        return typed;
    }

    @Test
    void aFullFormIsAnAssessment() {
        var form = AssessmentForm.of(filled());

        assertThat(form.errors()).isEmpty();
        var assessment = form.assessment(Instant.EPOCH);
        assertThat(assessment.recommendation()).isEqualTo(Recommendation.MINOR_CHANGES);
        assertThat(assessment.marks()).hasSize(Criterion.values().length);
        assertThat(assessment.marks().values())
                .allMatch(mark -> mark.text().equals("It is sound."));
    }

    @Test
    void whatIsMissingWrongOrTooLongIsNamed() {
        var typed = filled();
        typed.put("rating.quality", "6");
        typed.put("text.relevance", " ");
        typed.put("text.quality", "x".repeat(AssessmentForm.LONGEST + 1));
        typed.remove("recommendation");

        assertThat(AssessmentForm.of(typed).errors())
                .containsOnlyKeys(
                        "rating.quality", "text.quality", "text.relevance", "recommendation");
    }

    @Test
    void fieldsThatThereAreNotAreNotKept() {
        var typed = filled();
        typed.put("editor", "me");
        typed.put("rating.beauty", "5");

        assertThat(AssessmentForm.of(typed).typed()).doesNotContainKeys("editor", "rating.beauty");
    }
}
