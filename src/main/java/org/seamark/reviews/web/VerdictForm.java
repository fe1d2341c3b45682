package org.seamark.reviews.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.TooLong;
import org.seamark.reviews.Recommendation;
import org.seamark.vocabulary.Concept;

/** What an editor decides, and why. */
public record VerdictForm(
        @Nullable String decision, @Nullable String reasons, @Nullable String settled) {

    static final VerdictForm EMPTY = new VerdictForm("", "", "");
    private static final int LONGEST = 8_000;

    public String typedReasons() {
        return reasons == null ? "" : reasons;
    }

    public boolean isSettled() {
        return "true".equals(settled);
    }

    Optional<Recommendation> chosen() {
        return Concept.find(Recommendation.values(), decision == null ? "" : decision);
    }

    public boolean is(Recommendation one) {
        return chosen().filter(one::equals).isPresent();
    }

    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (chosen().isEmpty()) {
            errors.put("decision", "reviews.error.decision");
        }
        if (typedReasons().isBlank()) {
            errors.put("reasons", "reviews.error.reasons");
        }
        TooLong.error(typedReasons(), LONGEST).ifPresent(error -> errors.put("reasons", error));
        return errors;
    }
}
