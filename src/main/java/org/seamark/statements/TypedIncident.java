package org.seamark.statements;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.Content;

/** What a call to action answers to, as it is typed. */
final class TypedIncident {

    private TypedIncident() {}

    static Optional<Incident> read(Content content) {
        return Stream.of("happened", "place", "incidentDate", "source").anyMatch(content::has)
                ? Optional.of(
                        new Incident(
                                content.given("place").orElse(null),
                                content.date("incidentDate").orElse(null),
                                content.texts("happened"),
                                content.given("source").orElse(null)))
                : Optional.empty();
    }

    static Content write(Content content, @Nullable Incident known) {
        return known == null
                ? content
                : content.with("happened", known.happened())
                        .with("place", known.place())
                        .with("incidentDate", known.date())
                        .with("source", known.source());
    }
}
