package org.seamark.alerts.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Email;
import org.seamark.alerts.FollowSearch;
import org.seamark.alerts.Rhythm;
import org.seamark.alerts.SavedSearch;
import org.seamark.vocabulary.Concept;

/** What was typed by who wants to follow a search. */
public record AlertForm(@Nullable String search, @Nullable String email, @Nullable String rhythm) {

    static AlertForm of(SavedSearch search) {
        return new AlertForm(search.query(), "", Rhythm.WEEKLY.code());
    }

    public static String typed(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    /** What is wrong, by field: the key of a sentence. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (Email.of(typed(email)).isEmpty()) {
            errors.put("email", "accounts.error.email");
        }
        if (Concept.find(Rhythm.values(), typed(rhythm)).isEmpty()) {
            errors.put("rhythm", "alerts.error.rhythm");
        }
        return errors;
    }

    FollowSearch follow(SavedSearch search) {
        return new FollowSearch(
                Email.of(typed(email)).orElseThrow(),
                search,
                Concept.find(Rhythm.values(), typed(rhythm)).orElseThrow());
    }
}
