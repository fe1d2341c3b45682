package org.seamark.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.contributions.Choice;
import org.seamark.contributions.Place;
import org.seamark.contributions.Stage;
import org.seamark.forms.Kind;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Concept;
import org.seamark.vocabulary.Objective;

/**
 * What the queue is narrowed to, as it stands in the address; what means nothing is left out.
 *
 * @param assigned {@code me}, {@code nobody}, an editor's identifier, or empty
 */
public record DeskFilter(
        @Nullable Kind kind,
        @Nullable Stage stage,
        String assigned,
        @Nullable Objective objective,
        @Nullable Language language) {

    private static final String ME = "me";
    private static final String NOBODY = "nobody";

    static DeskFilter of(Map<String, String> asked) {
        return new DeskFilter(
                Concept.find(Kind.values(), asked.getOrDefault("kind", "")).orElse(null),
                Concept.find(Stage.values(), asked.getOrDefault("stage", ""))
                        .filter(Stage::isOnTheDesk)
                        .orElse(null),
                assigned(asked.getOrDefault("assigned", "")),
                Objective.of(asked.getOrDefault("objective", "")).orElse(null),
                Language.of(asked.getOrDefault("language", "")).orElse(null));
    }

    private static String assigned(String text) {
        return text.equals(ME) || text.equals(NOBODY) || Identifiers.parse(text).isPresent()
                ? text
                : "";
    }

    Choice choice(UUID me) {
        var editor =
                switch (assigned) {
                    case "" -> null;
                    case ME -> me;
                    case NOBODY -> Choice.NOBODY;
                    default -> Identifiers.parse(assigned).orElse(null);
                };
        return new Choice(kind, stage, editor, objective, language);
    }

    public boolean isEmpty() {
        return query().isEmpty();
    }

    public boolean isAssigned(String value) {
        return assigned.equals(value);
    }

    /** As it stands in an address, without the question mark. */
    String query() {
        var query = new StringJoiner("&");
        add(query, "kind", kind == null ? "" : kind.code());
        add(query, "stage", stage == null ? "" : stage.code());
        add(query, "assigned", assigned);
        add(query, "objective", objective == null ? "" : objective.code());
        add(query, "language", language == null ? "" : language.code());
        return query.toString();
    }

    String after(Place place) {
        var query = new StringJoiner("&");
        if (!isEmpty()) {
            query.add(query());
        }
        add(query, "after", place.toString());
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
