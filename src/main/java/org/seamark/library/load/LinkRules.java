package org.seamark.library.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.seamark.kernel.Link;
import org.seamark.kernel.Words;

/**
 * Where a mapping finds links, and by which words it knows their kinds.
 *
 * @param kinds folded words and phrases by kind; an asterisk ends a word that may go on
 * @param otherwise the kind of a link of which nothing is known
 */
record LinkRules(List<Fields> from, Map<String, List<String>> kinds, String otherwise) {

    private static final String EVALUATION = "evaluation ";

    static final LinkRules NONE = new LinkRules(List.of(), Map.of(), "page");

    /** The source fields of links; those that a mapping does not name are empty. */
    record Fields(
            String url,
            String kind,
            String label,
            String language,
            String format,
            String bytes,
            boolean optional,
            int line) {

        List<String> named() {
            return java.util.stream.Stream.of(url, kind, label, language, format, bytes)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }

    Optional<Mapping.Missing> missing(Predicate<String> occurs) {
        for (var fields : from) {
            var missing = fields.named().stream().filter(occurs.negate()).findFirst();
            if (missing.isPresent() && !fields.optional()) {
                return Optional.of(new Mapping.Missing(missing.get(), fields.line()));
            }
        }
        return Optional.empty();
    }

    LinkRules bound(Function<String, Optional<String>> places) {
        var bound =
                from.stream()
                        .filter(fields -> places.apply(fields.url()).isPresent())
                        .map(fields ->
                                new Fields(
                                        places.apply(fields.url()).orElse(""),
                                        places.apply(fields.kind()).orElse(""),
                                        places.apply(fields.label()).orElse(""),
                                        places.apply(fields.language()).orElse(""),
                                        places.apply(fields.format()).orElse(""),
                                        places.apply(fields.bytes()).orElse(""),
                                        fields.optional(),
                                        fields.line()))
                        .toList();
        return new LinkRules(bound, kinds, otherwise);
    }

    /** The kind that a text speaks of, the first that the mapping names, or nothing. */
    String kind(String text) {
        if (Link.KINDS.contains(text)) {
            return text;
        }
        var words = Words.fold(text);
        for (var kind : kinds.entrySet()) {
            if (kind.getValue().stream().anyMatch(phrase -> speaksOf(words, phrase))) {
                return kind.getKey();
            }
        }
        return "";
    }

    private static boolean speaksOf(String words, String phrase) {
        return phrase.endsWith("*")
                ? words.contains(" " + phrase.substring(0, phrase.length() - 1))
                : words.contains(" " + phrase + " ");
    }

    /** Whether names of files are to be read for what is not said of them. */
    boolean readsNames() {
        return !kinds.isEmpty();
    }

    /** Whether a description says no more than its kind does, which has a label of its own. */
    boolean isOnlyKind(String label) {
        var words = Words.fold(label).strip();
        var bare = words.startsWith(EVALUATION) ? words.substring(EVALUATION.length()) : words;
        return kinds.values().stream()
                .flatMap(List::stream)
                .anyMatch(phrase -> isOnly(phrase, words) || isOnly(phrase, bare));
    }

    private static boolean isOnly(String phrase, String words) {
        return phrase.endsWith("*")
                ? words.startsWith(phrase.substring(0, phrase.length() - 1))
                        && words.indexOf(' ') < 0
                : words.equals(phrase);
    }
}
