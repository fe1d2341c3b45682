package org.seamark.contributions.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.Kind;

/**
 * What is chosen before a draft is begun.
 *
 * @param words of calls that are looked for
 * @param find whether they are to be looked for, and nothing is begun yet
 * @param behalf whether it is handed in for another, whose implementer, name and e-mail follow
 */
public record BeginForm(
        @Nullable String kind,
        @Nullable String call,
        @Nullable String words,
        @Nullable String find,
        @Nullable String behalf,
        @Nullable String implementer,
        @Nullable String name,
        @Nullable String email) {

    public static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    public boolean isOnBehalf() {
        return !typed(behalf).isEmpty();
    }

    boolean isLooking() {
        return !typed(find).isEmpty();
    }

    Optional<Kind> known() {
        return Arrays.stream(Kind.values())
                .filter(one -> one.code().equals(typed(kind)))
                .findFirst();
    }

    @Nullable UUID answered() {
        return typed(call).matches("[0-9a-f-]{36}") ? UUID.fromString(typed(call)) : null;
    }
}
