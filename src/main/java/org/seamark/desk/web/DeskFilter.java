package org.seamark.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.contributions.Channel;
import org.seamark.contributions.Choice;
import org.seamark.contributions.Place;
import org.seamark.contributions.Stage;
import org.seamark.forms.Kind;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Concept;
import org.seamark.vocabulary.Objective;
import org.springframework.web.util.UriUtils;

/**
 * What the queue is narrowed to, as it stands in the address; what means nothing is left out.
 *
 * @param assigned {@code me}, {@code nobody}, an editor's identifier, or empty
 * @param repository from which it was harvested, or empty
 */
public record DeskFilter(
        @Nullable Kind kind,
        @Nullable Stage stage,
        String assigned,
        @Nullable Objective objective,
        @Nullable Language language,
        @Nullable Channel channel,
        String repository) {

    private static final String ME = "me";
    private static final String NOBODY = "nobody";
    private static final String REPOSITORY = Channel.HARVESTED.code() + ":";

    static DeskFilter of(Map<String, String> asked) {
        return new DeskFilter(
                Concept.find(Kind.values(), asked.getOrDefault("kind", "")).orElse(null),
                Concept.find(Stage.values(), asked.getOrDefault("stage", ""))
                        .filter(Stage::isInTheQueue)
                        .orElse(null),
                assigned(asked.getOrDefault("assigned", "")),
                Objective.of(asked.getOrDefault("objective", "")).orElse(null),
                Language.of(asked.getOrDefault("language", "")).orElse(null),
                channel(asked.getOrDefault("from", "")),
                repository(asked.getOrDefault("from", "")));
    }

    private static @Nullable Channel channel(String text) {
        return repository(text).isEmpty()
                ? Concept.find(Channel.values(), text).orElse(null)
                : Channel.HARVESTED;
    }

    private static String repository(String text) {
        return text.startsWith(REPOSITORY) ? text.substring(REPOSITORY.length()) : "";
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
        return new Choice(
                kind,
                stage,
                editor,
                objective,
                language,
                channel,
                repository.isEmpty() ? null : repository);
    }

    public boolean isEmpty() {
        return query().isEmpty();
    }

    public boolean isAssigned(String value) {
        return assigned.equals(value);
    }

    /** Where it came from, as the choice has it: a channel, or a repository. */
    public String from() {
        if (channel == null) {
            return "";
        }
        return repository.isEmpty() ? channel.code() : REPOSITORY + repository;
    }

    /** A repository, as the choice has it. */
    public String from(String repository) {
        return REPOSITORY + repository;
    }

    /** As it stands in an address, without the question mark. */
    String query() {
        var query = new StringJoiner("&");
        add(query, "kind", kind == null ? "" : kind.code());
        add(query, "stage", stage == null ? "" : stage.code());
        add(query, "assigned", assigned);
        add(query, "objective", objective == null ? "" : objective.code());
        add(query, "language", language == null ? "" : language.code());
        add(query, "from", from());
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
            query.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }
}
