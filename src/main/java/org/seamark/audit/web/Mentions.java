package org.seamark.audit.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seamark.audit.Named;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.MomentWords;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Texts;
import org.springframework.stereotype.Component;

/** How a line of the trail says who, what and which detail. */
@Component
record Mentions(Texts texts) {

    private static final Set<String> PEOPLE = Set.of("account", "accounts", "roster");

    /** Under which keys other modules say what the trail holds as a code. */
    private static final Map<String, String> CODES =
            Map.of(
                    "role", "role.",
                    "stage", "contributions.stage.",
                    "outcome", "remarks.outcome.",
                    "decision", "reviews.recommendation.",
                    "why", "reviews.correction.",
                    "type", "organisation.",
                    "type-before", "organisation.");

    static Optional<Reference> reference(String code) {
        int slash = code.indexOf('/');
        return slash < 1
                ? Optional.empty()
                : Identifiers.parse(code.substring(slash + 1))
                        .map(id -> new Reference(code.substring(0, slash), id));
    }

    Mention actor(Language language, String code, Map<Reference, Named> known) {
        int slash = code.indexOf('/');
        return switch (slash < 0 ? code : code.substring(0, slash)) {
            case "visitor" -> plain(code, texts.text(language, "audit.visitor"));
            case "system" ->
                    plain(code, texts.text(language, "audit.system", code.substring(slash + 1)));
            case "reviewer" ->
                    plain(
                            code,
                            texts.text(
                                    language,
                                    "audit.reviewer",
                                    reference(code).map(one -> end(one.id())).orElse("")));
            default -> thing(language, code, known);
        };
    }

    Mention thing(Language language, String code, Map<Reference, Named> known) {
        var found = reference(code);
        if (found.isEmpty()) {
            return plain(code, code);
        }
        var reference = found.get();
        var kind = kind(language, reference);
        var named = known.get(reference);
        boolean person = PEOPLE.contains(reference.module());
        if (named == null) {
            return plain(code, kind);
        }
        if (!named.name().isEmpty()) {
            return new Mention(
                    code, named.name(), named.language(), named.page(), person ? "" : kind);
        }
        var text = person ? texts.text(language, "audit.former") : kind;
        return new Mention(code, text, null, named.page(), "");
    }

    private String kind(Language language, Reference reference) {
        var key = "audit.kind." + reference.module();
        var kind = texts.has(language, key) ? texts.text(language, key) : reference.module();
        return kind + " " + end(reference.id());
    }

    /** The end of an identifier is what tells one from the next. */
    private static String end(UUID id) {
        return id.toString().substring(28);
    }

    String label(Language language, String key) {
        var label = "audit.detail." + key;
        return texts.has(language, label) ? texts.text(language, label) : key;
    }

    Mention value(Language language, String key, Object value, Map<Reference, Named> known) {
        var code = value.toString();
        if (value instanceof Boolean yes) {
            return plain(code, texts.text(language, yes ? "audit.yes" : "audit.no"));
        }
        if (CODES.containsKey(key) && texts.has(language, CODES.get(key) + code)) {
            return plain(code, texts.text(language, CODES.get(key) + code));
        }
        return Identifiers.parse(code)
                .map(id -> plain(code, end(id)))
                .or(() -> moment(language, code))
                .orElseGet(() -> thing(language, code, known));
    }

    private static Optional<Mention> moment(Language language, String code) {
        try {
            var words = MomentWords.toTheSecond(Instant.parse(code), language);
            return Optional.of(plain(code, words));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }

    private static Mention plain(String code, String text) {
        return new Mention(code, text, null, null, "");
    }
}
