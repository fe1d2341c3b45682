package org.seamark.alerts.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.alerts.AlertLetter;
import org.seamark.alerts.Issue;

/**
 * Where an editor writes the newsletter, with the issues before.
 *
 * @param preview the letter as it would be, once nothing is wrong
 * @param readers how many wait for it
 */
public record NewsletterPage(
        NewsletterForm form,
        Map<String, String> errors,
        @Nullable AlertLetter preview,
        List<Issue> issues,
        int readers,
        Instant now) {

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
